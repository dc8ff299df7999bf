/** A whole number from an attribute that may hold anything. */
export const within = (value: number, least: number, most: number, otherwise: number): number =>
  Math.min(Math.max(Math.trunc(value) || otherwise, least), most);
