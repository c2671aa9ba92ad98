/** Documents that try to be more than words: scripts, closing tags, drawings, marks that turn the direction of writing. */
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { parseDocument } from "../../src/parse/document.ts";
import type { Report } from "../../src/query/answers-work.ts";
import { report } from "../../src/query/report.ts";

/** What runs `window.ran` wherever it is taken for markup. */
export const attacks: readonly string[] = [
  "</script><script>window.ran=1</script>",
  "</style></title></svg></textarea><script>window.ran=1</script>",
  "<!--<script>window.ran=1</script>-->",
  "<img src=x onerror=window.ran=1>",
  "<svg onload=window.ran=1><a xlink:href=javascript:window.ran=1><text>x</text></a></svg>",
  `"><iframe srcdoc="<script>parent.ran=1</script>">`,
  `' onmouseover='window.ran=1' x='`,
  "javascript:window.ran=1",
  "<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example/>",
  "\u202egnort\u202c \u2066\u200f\u061c",
  "{{constructor.constructor('window.ran=1')()}} <%= window.ran=1 %> __proto__",
];

const [
  first = "",
  second = "",
  comment = "",
  image = "",
  drawing = "",
  frame = "",
  quote = "",
  link = "",
  base = "",
  turn = "",
  braces = "",
] = attacks;

const upstream = `TỈNH ỦY SƠN BÌNH
Số 12-KH/TU
Sơn Bình, ngày 05 tháng 4 năm 2021

KẾ HOẠCH
thực hiện công tác khuyến học ${first} ${image}

I- MỤC TIÊU ${second}
1. Đến năm 2025, có 90% xã ${turn} đạt danh hiệu cộng đồng học tập ${drawing}.

II- NHIỆM VỤ ${comment}
1. Công tác tuyên truyền ${frame}
- Sở Giáo dục và Đào tạo ${quote} chủ trì, phối hợp với Hội Khuyến học tỉnh tổ chức tuyên truyền về khuyến học, khuyến tài trong nhân dân ${drawing}, hoàn thành trước ngày 31/12/2021.
- Ủy ban nhân dân tỉnh bố trí kinh phí cho công tác khuyến học trong dự toán ngân sách hằng năm ${link} ${base}.
- Hội Khuyến học tỉnh ${turn} xây dựng quỹ khuyến học ở tất cả các xã, phường, thị trấn ${braces}.
`;

const downstream = `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH
Số: 45/KH-UBND
Sơn Bình, ngày 10 tháng 6 năm 2021

KẾ HOẠCH
Thực hiện Kế hoạch số 12-KH/TU ngày 05/4/2021 của Tỉnh ủy ${second}

I. NHIỆM VỤ ${image}
1. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Hội Khuyến học tỉnh tổ chức tuyên truyền về khuyến học, khuyến tài trong nhân dân ${frame} trước ngày 31/12/2022.
2. Sở Tài chính ${quote} tham mưu bố trí kinh phí cho công tác khuyến học trong dự toán ngân sách hằng năm ${first}.
3. Hội Khuyến học tỉnh xây dựng quỹ khuyến học ở tất cả các xã, phường, thị trấn ${comment} ${turn}.
4. Căn cứ Kết luận số 88-KL/TW${quote} ${braces}, các sở, ngành báo cáo kết quả hằng năm ${base}.
`;

/** Their report, which bears the attacks in its title too. */
export function hostileReport(): Report {
  const sources = [
    { file: "a.txt", id: `a-${quote}`, text: upstream },
    { file: "b.txt", id: `b-${image}`, text: downstream },
  ];
  const graph = buildGraph(linkChain(sources.flatMap((source) => parseDocument(source))));
  return report(graph, { title: attacks.join(" ") });
}
