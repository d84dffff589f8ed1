import type { PackProblem } from "./format.ts";

/** On social media, and on neutrality: two circulars whose numbers differ by a zero and a year. */
const onSocialMedia = "SE-16/MK.01/2018";
const onNeutrality = "SE-16/MK.1/2022";
const anyNumber = /SE[\s.-]*16\s*\/\s*MK\.?\s*0?1\s*\/\s*\d{4}/gi;

/**
 * A number that is neither of the two is a slip; both in one pack is a mixture, whatever the reason: a pack on
 * neutrality is a pack of its own. `head` is the text of the sources a part inherits.
 */
export function wrongCircular(text: string, path: string, head: string): PackProblem[] {
  const problems: PackProblem[] = [];
  let first = head.match(anyNumber)?.[0];
  for (const match of text.matchAll(anyNumber)) {
    const [number] = match;
    const before = text.slice(0, match.index).split("\n");
    const tell = (message: string): number =>
      problems.push({ path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message });
    if (number !== onSocialMedia && number !== onNeutrality) {
      tell(
        `"${number}" bukan nomor edaran. Maksudnya ${onSocialMedia} (media sosial) atau ${onNeutrality} (netralitas)?`,
      );
    } else if (first !== undefined && number !== first) {
      tell(
        `${number} dan ${first} tercampur dalam satu paket. Keduanya edaran yang berbeda; pisahkan paketnya.`,
      );
    } else first = number;
  }
  return problems;
}
