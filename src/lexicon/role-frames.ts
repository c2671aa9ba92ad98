/** How the clauses and headings are built that name who has to do a task. All phrases are folded. */
import type { Cue } from "./cue.ts";
import type { RoleShown } from "./roles.ts";

/** `X phối hợp`: beside another who leads, the body has to help. */
export const helpsAfter: Cue<RoleShown> = {
  id: "role.coordinate.x-phoi-hop",
  phrase: /^[\s,]*(?:(?:có\s+trách\s+nhiệm|chủ\s+động|tích\s+cực|tham\s+gia)\s+)?phối\s+hợp(?!\p{L})/u,
  shows: { role: "coordinate" },
  example: " phối hợp thực hiện",
};

/** Words before a clause that are no part of it. */
export const clauseLink: Cue<true> = {
  id: "role.clause-link",
  phrase:
    /^[\s\-+•*(]*(?:(?:đồng\s+thời|trong\s+đó|theo\s+đó|ngoài\s+ra|bên\s+cạnh\s+đó|qua\s+đó|riêng|cụ\s+thể|và)[\s,:]*)?$/u,
  shows: true,
  example: "đồng thời, ",
};

/** How a sentence opens that names its subject only after a comma. */
export const adverbialOpening: Cue<true> = {
  id: "role.lead.chu-ngu-sau-trang-ngu",
  phrase:
    /^[\s\-+•*(]*(?:trên\s+cơ\s+sở|trong|căn\s+cứ|theo|sau|khi|nếu|trước|định\s+kỳ|hằng|hàng|để|nhằm|trường\s+hợp|đối\s+với|ngoài|bên\s+cạnh|đến|từ|tại|qua|thông\s+qua|giai\s+đoạn|năm|quý|tháng|cùng\s+với|kịp\s+thời|chậm\s+nhất|riêng|mỗi)(?!\p{L})/u,
  shows: true,
  example: "trên cơ sở đề nghị của các đơn vị, ",
};

/** Words that a body does not say of itself: it hands the work to whom they name. */
export const handsOver: Cue<true> = {
  id: "role.hands-over",
  phrase: /^[\s,]*(?:giao|yêu\s+cầu|đề\s+nghị|phân\s+công|ủy\s+quyền)(?:\s+cho)?\s+$/u,
  shows: true,
  example: " giao ",
};

/** How a body that stands at the head of a section is introduced: `Đề nghị Ủy ban …`, `Trách nhiệm của Sở …`. */
export const headingLead: Cue<true> = {
  id: "role.lead.heading",
  phrase:
    /^(?:đề\s+nghị|giao|yêu\s+cầu|phân\s+công|khuyến\s+khích|đối\s+với|về\s+phía|(?:trách\s+nhiệm|nhiệm\s+vụ|phân\s+công\s+nhiệm\s+vụ|(?:nội\s+dung|công\s+việc|phần\s+việc)(?:\s+\p{L}+){0,3})(?:\s+cụ\s+thể)?\s+(?:của|cho|đối\s+với))\s+/u,
  shows: true,
  example: "trách nhiệm của ",
};

/** What may stand after the bodies in such a heading. */
export const headingTail: Cue<true> = {
  id: "role.lead.heading-tail",
  phrase:
    /^[\s.:;,)"]*$|^\s*(?::|\(|(?:có|nơi|là\s+(?:cơ\s+quan|đơn\s+vị|đầu\s+mối))(?!\p{L})|(?:chủ\s+trì|quản\s+lý|tham\s+gia|thực\s+hiện|được\s+giao|được\s+phân\s+công|phụ\s+trách|theo)(?!\p{L}))/u,
  shows: true,
  example: " có trách nhiệm:",
};

/** With whom the bodies of a heading work. */
export const headingPartner: Cue<true> = {
  id: "role.coordinate.heading",
  phrase:
    /^[\s,]*\(?\s*(?:chủ\s+trì\s*(?:,|và)?\s*)?(?:chủ\s+động\s+)?phối\s+hợp(?:\s+chặt\s+chẽ)?\s+(?:với|cùng)(?:\s+với)?\s+/u,
  shows: true,
  example: " chủ trì, phối hợp với ",
};

/** Words that tell the bodies of a heading more closely: what they are in charge of. */
export const headingClause: Cue<true> = {
  id: "role.lead.heading-clause",
  phrase:
    /^\s+(?:(?:được\s+(?:giao|phân\s+công)|trực\s+tiếp)\s+)?(?:chủ\s+trì|quản\s+lý|tham\s+gia|thực\s+hiện|phụ\s+trách)(?!\p{L})(?!.*(?:phối\s+hợp|sau(?:\s+đây)?\s*:?\s*$))/su,
  shows: true,
  example: " chủ trì, tham gia thực hiện các dự án",
};
