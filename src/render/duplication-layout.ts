/** Where the cells of the matrix of shared words stand. */
import { type ScalePower, scaleSqrt } from "d3-scale";
import type { Language } from "../model.ts";
import type { Duplication } from "../query/answers.ts";
import { type Matrix, matrixOf } from "./duplication-matrix.ts";
import { type Parties, type Party, partiesOf } from "./duplication-parties.ts";
import type { Known } from "./known.ts";
import { type Block, blockOf } from "./label.ts";
import type { DrawingSize } from "./sizes.ts";
import { paint, size } from "./theme.ts";

/** A row, and the column of the same party. */
export interface DrawnParty {
  readonly party: Party;
  /** Where it begins, across as a column and down as a row. */
  readonly x: number;
  readonly y: number;
  readonly label: Block;
  readonly head: Block;
  /** Where a new place begins: its name. */
  readonly place: Block | null;
}

export interface DuplicationLayout extends Parties {
  readonly drawn: readonly DrawnParty[];
  readonly matrix: Matrix;
  readonly cell: number;
  /** The side of a square for a share. */
  readonly side: ScalePower<number, number>;
  /** Whether the heads are turned, for want of width. */
  readonly turned: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The width of the bars of origins. */
  readonly bar: number;
  readonly width: number;
}

export interface DuplicationLayoutOptions {
  readonly lang: Language;
  readonly known: Known;
  readonly width: number;
  readonly size: DrawingSize | undefined;
  /** The cells, where they are counted already. */
  readonly matrix?: Matrix | undefined;
}

/** Lays the matrix out in about `width`; on a screen it may be wider. */
export function layOutDuplication(
  duplication: Duplication,
  { lang, known, width, size: madeFor, matrix: counted }: DuplicationLayoutOptions,
): DuplicationLayout {
  const narrow = width < 500;
  const labels = narrow ? 118 : 168;
  const places = narrow ? 0 : 104;
  const bar = narrow ? 0 : 130;
  const left = labels + places;
  const room = width - left - (bar === 0 ? 44 : bar + 60);
  const fit = Math.floor(room / LEAST_CELL);
  const most =
    madeFor === undefined ? MOST_ON_SCREEN : madeFor === "slide" ? Math.min(fit, MOST_ON_SLIDE) : fit;
  const parties = partiesOf(duplication, { known, lang, most: Math.max(3, most) });
  const count = Math.max(1, parties.parties.length);
  const cell = Math.max(
    LEAST_CELL,
    Math.min(madeFor === "slide" ? SLIDE_ROOM / count : 76, Math.floor(room / count)),
  );
  const turned = cell < 60;
  const heads = parties.parties.map(({ name }) =>
    turned
      ? blockOf(name, { width: 120, lines: cell > 30 ? 2 : 1, size: size.small })
      : blockOf(name, { width: cell - 6, lines: 5, size: size.small }),
  );
  const top = Math.max(20, ...heads.map((head) => (turned ? head.width : head.height))) + 8;
  const lines = Math.max(1, Math.floor((cell - 2) / 15));
  const drawn = parties.parties.map((party, at): DrawnParty => {
    const isNew = places > 0 && parties.parties[at - 1]?.place !== party.place;
    return {
      ...{ party, x: left + at * cell, y: top + at * cell, head: heads[at] ?? blockOf("", PLACE) },
      label: blockOf(party.name, { width: labels - 10, lines, size: size.small, bold: true }),
      place: isNew ? blockOf(party.place, { ...PLACE, width: places - 10, lines }) : null,
    };
  });
  const right = left + count * cell;
  const total = right + (bar === 0 ? 44 : bar + 60);
  const bottom = top + parties.parties.length * cell;
  const matrix = counted ?? matrixOf(duplication, parties.parties);
  const side = sideOf(matrix, cell);
  return { ...parties, drawn, matrix, cell, side, turned, top, bottom, left, right, bar, width: total };
}

function sideOf(matrix: Matrix, cell: number): ScalePower<number, number> {
  const shares = [...matrix.values()].flatMap((columns) => [...columns.values()].map(({ share }) => share));
  const room = cell >= PERCENT_CELL ? cell - 18 : cell - 3;
  return scaleSqrt([0, Math.max(0.05, ...shares)], [3, room]);
}

const PLACE = { width: 90, size: size.small, fill: paint.muted };
const LEAST_CELL = 20;
/** From this size of a cell on, the share is written below the square. */
export const PERCENT_CELL = 44;
/** How many rows are drawn on a screen. */
export const MOST_ON_SCREEN = 68;
const MOST_ON_SLIDE = 12;
/** The height of the matrix on a slide. */
const SLIDE_ROOM = 240;
