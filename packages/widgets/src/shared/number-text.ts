/** `1.234`. Below a thousand no language groups, and for one number a cheap phone spends 40 ms on loading its tables. */
export const numberText = (value: number, language: string): string =>
  value < 1000 ? `${value}` : value.toLocaleString(language);
