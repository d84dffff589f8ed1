import type { features } from "./format.ts";
import type { Reading } from "./reading.ts";

/** A press, government or fact-checking address, or an office named as the source. */
const trusted =
  /(?:\.go\.id|\.ac\.id|antaranews|kompas|tempo|detik\.com|cnnindonesia|tirto|bbc|liputan6|kumparan|katadata|turnbackhoax|cekfakta)/;

/** Is this true of the field as a whole? */
export function shows(feature: (typeof features)[number], reading: Reading): boolean {
  const words = reading.tokens.filter((token) => token.kind === "word");
  switch (feature) {
    case "kapital": {
      const long = words.filter((token) => token.end - token.start > 2);
      return long.length >= 5 && long.filter((token) => token.shout).length / long.length >= 0.5;
    }
    case "seru":
      return reading.sentences.reduce((sum, sentence) => sum + sentence.shouts, 0) >= 3;
    case "tautan":
      return reading.tokens.some((token) => token.kind === "url");
    case "sumber":
      return reading.tokens.some(
        (token) => token.kind === "url" && trusted.test(reading.view.text.slice(token.start, token.end)),
      );
    case "tagar-banyak":
      return reading.tokens.filter((token) => token.kind === "tag").length >= 10;
    case "sebut-akun":
      return reading.tokens.some((token) => token.kind === "mention");
    case "sebut-banyak":
      return reading.tokens.filter((token) => token.kind === "mention").length >= 8;
  }
}
