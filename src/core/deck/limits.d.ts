/** What one deck may cost. Characters are UTF-16 units; the Markdown parser's worst inputs grow with the square of a slide, so a slide is short. */
export declare const limits: {
    readonly deckCharacters: 500000;
    readonly slides: 500;
    readonly slideCharacters: 12000;
    readonly linesPerSlide: 400;
    readonly tagsPerSlide: 400;
    readonly containersPerLine: 24;
    readonly cellsPerLine: 60;
    readonly problems: 500;
};
