import {
  flow,
  renderFlow,
  renderTimeline,
  renderWorkload,
  type Timeline,
  timeline,
  type Workload,
  workload,
} from "../index.ts";
import { questionCommand } from "./question.ts";
import { groupOf, groupOption, placeOf, placeOptions, provincesOption } from "./question-options.ts";

export const workloadCommand = questionCommand<Workload>({
  name: "workload",
  summary: { vi: "đơn vị × vai trò × nhiệm vụ", en: "units × roles × tasks" },
  example: "directive-chain workload plans --format csv > workload.csv",
  options: [
    {
      ...groupOption,
      words: {
        vi: "hình svg: vẽ dòng văn bản → mục hoặc chủ đề → đơn vị, thay cho bảng thanh",
        en: "svg: draw the flow from documents through sections or themes to units, instead of the table of bars",
      },
    },
    provincesOption,
    ...placeOptions({ vi: "đơn vị", en: "units" }),
  ],
  ask: (graph, args) =>
    workload(graph, {
      ...placeOf(args),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  draw: (answer, { args, lang, graph, size }) =>
    args.option("group") === null
      ? renderWorkload(answer, { lang, size })
      : renderFlow(flow(graph, { group: groupOf(args), themes: args.list("theme") }), { lang, size }),
});

const KINDS = ["date", "quarter", "year", "period", "recurring", "conditional"] as const;

export const timelineCommand = questionCommand<Timeline>({
  name: "timeline",
  summary: {
    vi: "văn bản và thời hạn theo thời gian, kèm lời văn",
    en: "documents and deadlines in time, with their words",
  },
  example: "directive-chain timeline plans --format svg > timeline.svg",
  options: [
    provincesOption,
    ...placeOptions({ vi: "văn bản", en: "documents" }),
    {
      name: "kind",
      value: "KIND,…",
      listOf: KINDS,
      words: { vi: "chỉ các thời hạn nêu theo cách này", en: "only deadlines that are said in this way" },
    },
  ],
  ask: (graph, args) =>
    timeline(graph, {
      ...placeOf(args),
      kinds: KINDS.filter((kind) => args.list("kind").includes(kind)),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  draw: (answer, { lang, size }) => renderTimeline(answer, { lang, size }),
});
