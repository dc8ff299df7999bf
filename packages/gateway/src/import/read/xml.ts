import { SaxesParser } from 'saxes';
import { ImportError } from '../errors.ts';

/** Element names come without their prefix: some writers say `x:row`. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(value: string): void;
}

const local = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Yields after each chunk so that the caller can take what was found so far. Entities are never expanded. */
export async function* parseXml(stream: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new ImportError(
      'Isi buku kerja ini rusak. Buka di Excel, simpan lagi sebagai .xlsx, lalu coba lagi.',
    );
  });
  parser.on('opentag', (tag) => handler.open(local(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handler.close(local(tag.name)));
  parser.on('text', (value) => handler.text(value));
  parser.on('cdata', (value) => handler.text(value));
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** For small parts: every element's name and attributes, in order. */
export async function elements(
  stream: AsyncIterable<Buffer>,
): Promise<{ name: string; attributes: Readonly<Record<string, string>> }[]> {
  const found: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const handler: XmlHandler = {
    open: (name, attributes) => found.push({ name, attributes }),
    close: () => {},
    text: () => {},
  };
  for await (const step of parseXml(stream, handler)) void step;
  return found;
}
