import { createContext, useContext } from "react";
import type { Slide } from "../../core/deck/model.ts";

/** What a sheet says of the deck it belongs to. `numberOf` counts from 1. */
export type Paper = {
  title: string;
  count: number;
  numberOf: (slide: Slide) => number;
  /** A section's number among the sections. */
  ordinalOf: (slide: Slide) => number | null;
};

const PaperContext = createContext<Paper>({
  title: "",
  count: 0,
  numberOf: () => 0,
  ordinalOf: () => null,
});
export const PaperProvider = PaperContext.Provider;
export const usePaper = (): Paper => useContext(PaperContext);
