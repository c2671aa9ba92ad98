import { type CueSites, sitesOf } from "./cue-sites.ts";
import { conditionCues } from "./deadlines-conditions.ts";
import { BY, type DeadlineCue, phrase, QUARTER, wordStart, YEAR } from "./deadlines-cue.ts";
import { dayCues } from "./deadlines-days.ts";
import { repeatedCues } from "./deadlines-recurring.ts";
import { yearCues } from "./deadlines-years.ts";

/** The ways in which a text says when. Where several fit at one place, the longest is taken, then the first of this table. */
export const deadlineCues: readonly DeadlineCue[] = [
  ...dayCues,
  {
    id: "deadline.quarter-range",
    phrase: phrase(
      String.raw`${BY}quý\s+(?<q>${QUARTER})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:(?:-|đến|tới|\+)\s*(?:hết\s+)?(?:quý\s+)?|(?:,|và)\s*)(?<q2>${QUARTER})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["quý", "20"],
    shows: "quarter",
    example: "quý i-ii/2026",
  },
  {
    id: "deadline.quarter",
    phrase: phrase(String.raw`${BY}quý\s+(?<q>${QUARTER})\s*(?:/|-|,?\s*năm|\s)\s*(?<y2>${YEAR})`),
    needs: ["quý", "20"],
    shows: "quarter",
    example: "trong quý iii/2021",
  },
  {
    id: "deadline.quarter-alone",
    phrase: phrase(String.raw`${BY}quý\s+(?<q>${QUARTER})(?!\s*(?:[/-]|,?\s*năm|20|h[ằà]ng))`),
    needs: ["quý"],
    shows: "quarter",
    example: "hoàn thành trong quý ii",
  },
  {
    id: "deadline.quarter-value",
    phrase: phrase(
      String.raw`${BY}quý\s+(?<q>${QUARTER})(?:\s*(?:(?:-|đến|tới)\s*(?:quý\s+)?|(?:,|và)\s*)(?<q2>${QUARTER}))?(?!\s*(?:-|/|năm|20|h[ằà]ng|(?:,|và)\s*${QUARTER}))`,
    ),
    needs: ["quý"],
    shows: "quarter",
    only: "value",
    example: "quý ii",
  },
  {
    id: "deadline.month-range",
    phrase: phrase(
      String.raw`${BY}tháng\s+(?<m>\d{1,2})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:(?:-|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?|(?:,|và)\s*)(?<m2>\d{1,2})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["tháng", "20"],
    shows: "month",
    example: "từ tháng 5 đến tháng 9 năm 2025",
  },
  {
    id: "deadline.month",
    phrase: phrase(
      String.raw`${BY}(?:(?<third>thượng|trung|hạ)\s+tuần\s+)?(?:tháng\s*|t)(?<m2>0?[1-9]|1[0-2])\s*(?:/|-|\.|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["20"],
    shows: "month",
    example: "trong tháng 6/2025",
  },
  {
    id: "deadline.month-alone",
    phrase: phrase(
      String.raw`${BY}(?:(?<third>thượng|trung|hạ)\s+tuần\s+)?tháng\s+(?<m2>0?[1-9]|1[0-2])(?![\d.]|\s*(?:[/-]|,?\s*năm|h[ằà]ng|mỗi|(?:,|và|đến|tới)\s*\d))`,
    ),
    needs: ["tháng"],
    shows: "month",
    example: "hoàn thành trong tháng 9",
  },
  {
    id: "deadline.month-by",
    phrase: phrase(
      String.raw`(?<by>trước|đến|tới|xong|hết|trong|chậm\s+nhất)\s+(?:là\s+)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    needs: ["/", "20"],
    shows: "month",
    example: "hoàn thành trước 6/2025",
  },
  {
    id: "deadline.month-value",
    phrase: phrase(
      String.raw`(?:(?<m>0?[1-9]|1[0-2])\s*/\s*(?<y>${YEAR})\s*-\s*)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    needs: ["/", "20"],
    shows: "month",
    only: "value",
    example: "12/2025",
  },
  {
    id: "deadline.half-year",
    phrase: phrase(
      String.raw`${BY}(?:6|06|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+(?:của\s+)?năm\s+(?<y2>${YEAR})`,
    ),
    needs: ["tháng", "20"],
    shows: "half",
    example: "6 tháng cuối năm 2025",
  },
  ...yearCues,
  ...repeatedCues,
  ...conditionCues,
];

/** The cues that hold in running text, in headings, and in columns and behind labels, by the words that they begin with. */
export const textSites: CueSites<DeadlineCue> = sitesWhere(({ only }) => only === undefined);
export const headingSites: CueSites<DeadlineCue> = sitesWhere(({ only }) => only !== "value");
export const valueSites: CueSites<DeadlineCue> = sitesWhere(() => true);

function sitesWhere(holds: (cue: DeadlineCue) => boolean): CueSites<DeadlineCue> {
  return sitesOf(deadlineCues.filter(holds), wordStart);
}
