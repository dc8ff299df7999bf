import { ImportError } from '../errors.ts';
import { limits } from './limits.ts';
import { parseXml, type XmlHandler } from './xml.ts';
import type { Zip } from './zip.ts';

/** Excel keeps each text once; a million of them as JavaScript strings would fill the memory, as bytes they do not. */
export class SharedStrings {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #ends: number[] = [];
  #used = 0;

  add(text: string): void {
    const most = this.#used + text.length * 3;
    if (most > limits.sharedStrings) {
      throw new ImportError(
        'Buku kerja ini berisi teks terlalu banyak. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
      );
    }
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#used += this.#bytes.write(text, this.#used, 'utf8');
    this.#ends.push(this.#used);
  }

  get(index: number): string | undefined {
    const end = this.#ends[index];
    return end === undefined
      ? undefined
      : this.#bytes.toString('utf8', index === 0 ? 0 : this.#ends[index - 1], end);
  }
}

export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (!part || !zip.has(part)) return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(value) {
      if (inText && text.length < limits.cell) text += value;
    },
    close(name) {
      if (name === 'si') strings.add(text.slice(0, limits.cell));
      else if (name === 'rPh') phonetic--;
      else if (name === 't') inText = false;
    },
  };
  for await (const chunk of parseXml(await zip.stream(part), handler)) void chunk;
  return strings;
}
