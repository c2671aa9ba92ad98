/** Colours, type sizes and dash patterns of every drawing: told apart in grey print and by colour-blind eyes. */
import type { RelationKind } from "../model.ts";
import type { Origin } from "../model-chain.ts";
import type { CoverageStatus } from "../query/answers.ts";

/** What every drawing is painted with. */
export const paint = {
  paper: "#ffffff",
  panel: "#f4f6f8",
  band: "#e6eaee",
  line: "#c3cad2",
  faint: "#8a939d",
  muted: "#525c66",
  ink: "#16202a",
  strong: "#0b4f8a",
  alarm: "#a02b16",
} as const;

/** A line that has a meaning: colour and dashes together, so that either alone will do. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** `null` for an unbroken line. */
  readonly dash: string | null;
}

/** Relations, the strongest most visible. */
export const relationStroke: Readonly<Record<RelationKind, Stroke>> = {
  implements: { color: "#0b4f8a", width: 2.4, dash: null },
  continues: { color: "#00735c", width: 2, dash: "13 4" },
  replaces: { color: "#8b1a5c", width: 2, dash: "10 3 2 3" },
  amends: { color: "#7a6400", width: 1.8, dash: "4 3" },
  basis: { color: "#b8500a", width: 1.5, dash: "7 3" },
  mentions: { color: "#67717c", width: 1, dash: "1.5 3.5" },
};

/** How far a task is carried out, from dark to light. */
export const statusColor: Readonly<Record<CoverageStatus, string>> = {
  full: "#0b4f8a",
  partial: "#3f86bf",
  mention: "#8a6100",
  none: "#8a939d",
};

/** Where shared words come from. */
export const originColor: Readonly<Record<Origin, string>> = {
  parent: "#0b5f98",
  inherited: "#6a4fa3",
  lateral: "#b8500a",
  formula: "#4d5761",
  undetermined: "#7a6400",
};

/** Documents beside one another: hues of Okabe and Ito, darkened until they read on white. */
export const series: readonly string[] = [
  "#0b5f98",
  "#b8500a",
  "#00735c",
  "#9a3f73",
  "#7a6400",
  "#3a7fa8",
  "#6a4fa3",
  "#4d5761",
];

/** Type sizes in pixels. */
export const size = { title: 17, head: 12.5, text: 12, small: 11 } as const;

/** The distance from one line of text to the next. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.3);
}

/** Faces that hold every Vietnamese letter, whatever the machine. */
export const fontFamily = "'Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif";

/** What each colour becomes on a dark ground. */
export const darkPaint: Readonly<Record<string, string>> = {
  [paint.paper]: "#161b21",
  [paint.panel]: "#1e252d",
  [paint.band]: "#2b343e",
  [paint.line]: "#4a5561",
  [paint.faint]: "#818c98",
  [paint.muted]: "#b4bec8",
  [paint.ink]: "#edf1f5",
  [paint.strong]: "#6db5ec",
  [paint.alarm]: "#ff9d87",
  "#00735c": "#4fc7a8",
  "#8b1a5c": "#e28dbd",
  "#7a6400": "#d9bf4d",
  "#b8500a": "#f2a15f",
  "#67717c": "#9aa5b1",
  "#3f86bf": "#4d97d3",
  "#8a6100": "#e0b04a",
  "#0b5f98": "#67b1e4",
  "#9a3f73": "#dd8fb9",
  "#3a7fa8": "#86c4e6",
  "#6a4fa3": "#b7a1e8",
  "#4d5761": "#a3aeb9",
};
