import type { Language } from "../deck/model.ts";

/** Figures in a language's manner: 1.000 and 12,5 % or 1,000 and 12.5%. */
export type Numbers = {
  count: (count: number) => string;
  /** A share from 0 to 1; no line breaks before the sign. */
  percent: (share: number) => string;
  /** The same without decimals, where there is room for few letters. */
  wholePercent: (share: number) => string;
  /** A mean, a median or a mean place: 3,4. */
  decimal: (number: number) => string;
};

function numbersOf(locale: string, sign: string): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    count: (count) => whole.format(count),
    percent: (share) => tenth.format(share * 100) + sign,
    wholePercent: (share) => whole.format(share * 100) + sign,
    decimal: (number) => tenth.format(number),
  };
}

export const numbersIn: Readonly<Record<Language, Numbers>> = {
  id: numbersOf("id-ID", "\u00A0%"),
  en: numbersOf("en-GB", "%"),
};
