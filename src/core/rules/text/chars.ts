export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLatin = (code: number): boolean => code >= 97 && code <= 122;

/** Letters of any script: after folding, whatever is neither ASCII nor a symbol counts as a letter. */
const otherLetter = /^[\p{L}\p{N}]$/u;
const known = new Map<number, boolean>();

export function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || isLatin(code);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  let answer = known.get(code);
  if (answer === undefined) {
    answer = otherLetter.test(String.fromCharCode(code));
    if (known.size < 5_000) known.set(code, answer);
  }
  return answer;
}

/** Symbols that stand for a letter inside a word: @ $ and the masking star. */
export const isLetterSymbol = (code: number): boolean => code === 64 || code === 36 || code === 42;

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;

const pictures = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})$/u;

export const isPicture = (char: string): boolean => char.charCodeAt(0) > 0x203b && pictures.test(char);
