/** Indonesian figures: 1.000 and 12,5 %. */
const whole = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

export function countWords(count: number): string {
  return whole.format(count);
}

/** A share from 0 to 1; the space before the sign does not break. */
export function percentWords(share: number): string {
  return `${tenth.format(share * 100)}\u00A0%`;
}

/** The same without decimals, where there is room for few letters. */
export function wholePercentWords(share: number): string {
  return `${whole.format(share * 100)}\u00A0%`;
}

/** A mean, a median or a mean place: 3,4. */
export function decimalWords(number: number): string {
  return tenth.format(number);
}
