import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

// Sixteen digits, perhaps in groups; not the tail of a decimal fraction.
const sixteen = /(?<![\d.])\d(?:[ .'-]?\d){15}(?!\d)/g;

/** Every NIK-like number in a workbook as the office sent it: 16 digits each. */
export function identityNumbersIn(file: string): Set<string> {
  const bytes = readFileSync(file);
  const texts = file.endsWith('.xlsx')
    ? Object.entries(unzipSync(bytes))
        .filter(([part]) => /^xl\/(worksheets|sharedStrings)/.test(part))
        .map(([, xml]) => Buffer.from(xml).toString('latin1'))
    : [bytes.toString('latin1')];
  return new Set(
    texts.flatMap((text) => (text.match(sixteen) ?? []).map((found) => found.replace(/\D/g, ''))),
  );
}

/** The ways a database or a log could write such a number down, as bytes. */
function encodings(number: string): Buffer[] {
  const fours = number.match(/\d{4}/g)!;
  const integer = Buffer.alloc(8);
  integer.writeBigInt64LE(BigInt(number));
  const float = Buffer.alloc(8);
  float.writeDoubleLE(Number(number));
  // PostgreSQL's numeric: digits in base 10,000.
  const numeric = Buffer.alloc(8);
  fours.forEach((four, i) => numeric.writeInt16LE(Number(four), i * 2));
  return [
    Buffer.from(number),
    Buffer.from(number, 'utf16le'),
    Buffer.from(fours.join(' ')),
    Buffer.from(fours.join('.')),
    Buffer.from(fours.join('-')),
    integer,
    Buffer.from(integer).reverse(),
    float,
    Buffer.from(float).reverse(),
    numeric,
  ];
}

/** @returns where any of the numbers stands in the bytes, in any encoding: offsets, never the numbers. */
export function findIdentityNumbers(bytes: Buffer, numbers: Iterable<string>): number[] {
  const needles = new Map<number, Buffer[]>();
  for (const needle of [...numbers].flatMap(encodings)) {
    const start = needle.readUInt16LE(0);
    needles.set(start, [...(needles.get(start) ?? []), needle]);
  }
  const starts = new Uint8Array(65_536);
  for (const start of needles.keys()) starts[start] = 1;
  const found: number[] = [];
  for (let at = 0; at < bytes.length - 1; at++) {
    const start = bytes[at]! | (bytes[at + 1]! << 8);
    if (!starts[start]) continue;
    if (
      needles
        .get(start)!
        .some((n) => bytes.compare(n, 0, n.length, at, Math.min(at + n.length, bytes.length)) === 0)
    )
      found.push(at);
  }
  return found;
}

/** The files under a folder that hold any of the numbers. */
export function filesWithIdentityNumbers(folder: string, numbers: Iterable<string>): string[] {
  const list = [...numbers];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => findIdentityNumbers(readFileSync(file), list).length > 0);
}
