/** Slips allowed in a word of so many letters: none in a short one, where each letter makes another word. */
function slipsFor(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Whether a word, or its beginning, is what somebody meant who typed `typed`: a letter wrong, missing, too many, or two
 * of them swapped. Both folded to small letters without marks.
 */
export function isNear(typed: string, word: string): boolean {
  const slips = /\d/.test(typed) ? 0 : slipsFor(typed.length);
  if (word.startsWith(typed)) return true;
  if (slips === 0 || word.length < typed.length - slips) return false;
  return slipsToBeginning(typed, word.slice(0, typed.length + slips)) <= slips;
}

/** Fewest edits (Damerau, neighbours only) from `typed` to any beginning of `word`. */
function slipsToBeginning(typed: string, word: string): number {
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      const cost = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      line.push(row > 1 && column > 1 && swapped ? Math.min(cost, at(before, column - 2) + 1) : cost);
    }
    before = above;
    above = line;
  }
  return Math.min(...above);
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;
