import type { Near } from '@guyub/core';

/** `-7.19,113.24,10` */
export const nearToLink = ({ latitude, longitude, withinKm }: Near): string =>
  [latitude, longitude, withinKm].join().replace(/,$/, '');

/** Takes what it knows from a link that anybody may have written. */
export function nearFrom(text: string): Near | undefined {
  const numbers = text.match(/-?[\d.]+/g) ?? [];
  const [latitude, longitude, km] = numbers.map((part) => Math.round(Number(part) * 100) / 100);
  if (!(Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180)) return undefined;
  return { latitude: latitude!, longitude: longitude!, ...(km! > 0 && km! <= 1000 && { withinKm: km! }) };
}
