import type { features } from "./format.ts";
import type { Reading } from "./reading.ts";

/** A press, government or fact-checking address, or an office named as the source. */
const trusted =
  /(?:\.go\.id|\.ac\.id|antaranews|kompas|tempo|detik\.com|cnnindonesia|tirto|bbc|liputan6|kumparan|katadata|turnbackhoax|cekfakta)/;

type Feature = (typeof features)[number];

/** Is this true of the field as a whole? Several checks ask the same, so the answer is kept. */
export function shows(feature: Feature, reading: Reading): boolean {
  let answer = reading.features.get(feature);
  if (answer === undefined) {
    answer = isShown(feature, reading);
    reading.features.set(feature, answer);
  }
  return answer;
}

function isShown(feature: Feature, reading: Reading): boolean {
  switch (feature) {
    case "kapital": {
      const long = reading.tokens.filter((token) => token.kind === "word" && token.end - token.start > 2);
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
    case "balasan":
      return reading.tokens[0]?.kind === "mention";
    case "sebut-banyak":
      return reading.tokens.filter((token) => token.kind === "mention").length >= 8;
  }
}
