/** How many letters are to be changed to make one of the other, up to `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(one[i - 1] !== other[j - 1])));
    row = next;
  }
  return row[other.length]!;
}

/** The name that was probably meant. */
export function nearest<T extends string>(written: string, names: readonly T[], most = 3): T | undefined {
  // Of more than forty letters nobody has mistyped one.
  const bare = written.toLowerCase().slice(0, 40);
  return names
    .map((name) => ({ name, away: distance(bare, name, most) }))
    .filter(({ name, away }) => away <= Math.min(most, Math.floor(name.length / 3)))
    .sort((one, other) => one.away - other.away)[0]?.name;
}
