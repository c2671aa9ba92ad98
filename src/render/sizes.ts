/** What a drawing is made for, and the room that it has there. */

/** One column of a journal, both of its columns, or a slide. */
export type DrawingSize = "column" | "page" | "slide";

/** The room of a size. Type is as large as ever: 11 units are 7 points in print and 12 on a slide. */
export interface Room {
  /** The whole width, margins and all, in units of the drawing. */
  readonly width: number;
  /** The height, `0` where any will do: what is lower is drawn on as much paper, what is higher on a larger sheet of the same shape. */
  readonly height: number;
  /** How wide it is printed, in millimetres; `null` on a screen. */
  readonly millimetres: number | null;
}

/** The room of each size: columns of 88 and 180 mm, and a slide of 16 to 9. */
export const rooms: Readonly<Record<DrawingSize, Room>> = {
  column: { width: 396, height: 0, millimetres: 88 },
  page: { width: 810, height: 0, millimetres: 180 },
  slide: { width: 960, height: 540, millimetres: null },
};

/** The paper on each side of a drawing. */
export const MARGIN = 20;

/** The width that a picture can fill: what is asked for, else that of its size, else `usual`. */
export function widthFor(
  { width, size }: { readonly width?: number | undefined; readonly size?: DrawingSize | undefined },
  usual: number,
): number {
  return width ?? (size === undefined ? usual : rooms[size].width - 2 * MARGIN);
}
