/** Options that several questions take, and what was asked for with them. */
import type { Arguments, CommandOption } from "./command.ts";
import type { Words } from "./words.ts";

/** What tasks are gathered by. */
export const groupOption: CommandOption = {
  name: "group",
  value: "GROUP",
  choices: ["section", "theme"],
  words: {
    vi: "gộp nhiệm vụ theo mục hay theo chủ đề (mặc định section)",
    en: "gather tasks by section or by theme (default section)",
  },
};

/** What was asked for with {@link groupOption}. */
export function groupOf(args: Arguments): "section" | "theme" {
  return args.option("group") === "theme" ? "theme" : "section";
}

/** By which provinces an answer is given. */
export const provincesOption: CommandOption = {
  name: "provinces",
  value: "COUNT",
  choices: ["63", "34"],
  words: {
    vi: "theo các tỉnh, thành phố khi ban hành (63) hay từ 01/7/2025 (34); mặc định: tên ghi trong văn bản",
    en: "by the provinces of the time of issue (63) or those since 1 July 2025 (34); default: as documents name them",
  },
};

/** Which provinces were asked for; `undefined` where none were. */
export function provincesOf(args: Arguments): "63" | "34" | undefined {
  const asked = args.option("provinces");
  return asked === "63" || asked === "34" ? asked : undefined;
}

/** Narrows what is asked for to a level, or to a province. */
export function placeOptions(of: Words): readonly CommandOption[] {
  return [
    {
      name: "level",
      value: "LEVEL",
      choices: LEVELS,
      words: { vi: `chỉ các ${of.vi} cấp này`, en: `only ${of.en} of this level` },
    },
    {
      name: "province",
      value: "NAME",
      words: { vi: `chỉ các ${of.vi} của tỉnh, thành phố này`, en: `only ${of.en} of this province` },
    },
  ];
}

/** Which level, province and count of provinces were asked for. */
export function placeOf(args: Arguments) {
  return {
    level: LEVELS.find((level) => level === args.option("level")),
    province: args.option("province") ?? undefined,
    provinces: provincesOf(args),
  };
}

const LEVELS = ["central", "province", "district", "commune"] as const;
