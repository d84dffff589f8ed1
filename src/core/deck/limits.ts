/** What one deck may cost. Characters are UTF-16 units; the Markdown parser's worst inputs grow with the square of a slide, so a slide is short. */
export const limits = {
  deckCharacters: 500_000,
  slides: 500,
  slideCharacters: 12_000,
  linesPerSlide: 400,
  tagsPerSlide: 400,
  containersPerLine: 24,
  cellsPerLine: 60,
  problems: 500,
} as const;
