import type { Slide } from "../../../core/deck/model.ts";

/** Slides in the engine's shape: columns, each a stack of one or more. */
export function columnsOf(slides: Slide[]): Slide[][] {
  const columns = new Map<number, Slide[]>();
  for (const slide of slides) {
    const column = columns.get(slide.column);
    if (column) column.push(slide);
    else columns.set(slide.column, [slide]);
  }
  return [...columns.values()];
}

export type Indices = { h: number; v: number; f: number };

/** Where an id and a step stand for the engine; `f` is -1 before the first fragment. Null for an id the deck has not. */
export function indicesOf(columns: Slide[][], id: string, step: number): Indices | null {
  for (const [h, column] of columns.entries()) {
    const v = column.findIndex((slide) => slide.id === id);
    if (v >= 0) return { h, v, f: step - 1 };
  }
  return null;
}
