/** Văn bản quy phạm: what lays down law for all. Plans act by them, but have no wording from them. */
export const statuteTypes: readonly string[] = [
  "hiến pháp",
  "luật",
  "bộ luật",
  "pháp lệnh",
  "nghị định",
  "thông tư",
  "thông tư liên tịch",
];
