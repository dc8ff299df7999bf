import { GuyubError, InFlight } from '@guyub/core/adapter';
import { failure } from '../shared/failure.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { fileMessage, SIGNATURE } from './format/signed.ts';
import type { Verify } from './verify.ts';

/** Files that are remembered, unpacked: a visitor who goes on typing needs the same ones. */
const REMEMBERED = 400;

export interface FilesOptions {
  /** The folder of the manifest. */
  readonly base: URL;
  /** Name of the snapshot, a folder in it. */
  readonly snapshot: string;
  readonly fetch: Fetch;
  readonly verify: Verify;
}

/** The files of one snapshot. Nothing of a file is looked at before its signature was. */
export class Files {
  readonly #options: FilesOptions;
  readonly #known = new Map<string, unknown>();
  readonly #reading = new InFlight();

  constructor(options: FilesOptions) {
    this.#options = options;
  }

  has(path: string): boolean {
    return this.#known.has(path);
  }

  known(path: string): unknown {
    const value = this.#known.get(path);
    this.#known.delete(path);
    this.#known.set(path, value);
    return value;
  }

  /** @throws GuyubError `bad-response` for what is not the file that was signed */
  async read<T>(path: string, decode: (content: Uint8Array) => T, signal: AbortSignal): Promise<T> {
    const value = await this.#reading.share(path, signal, async (shared) => {
      // What a snapshot's file holds never changes, so the browser need not ask again.
      const content =
        (await this.#content(path, 'force-cache', shared)) ?? (await this.#content(path, 'reload', shared));
      if (content === undefined) throw this.#bad();
      return decode(await unpacked(content));
    });
    this.#known.set(path, value);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value!);
    return value;
  }

  /** @returns undefined for what is not the file that was signed: the browser's copy may be torn */
  async #content(
    path: string,
    cache: RequestCache,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { base, snapshot, fetch, verify } = this.#options;
    const file = await fetchBytes(fetch, new URL(`${snapshot}/${path}.bin`, base), { cache, signal });
    if (file.length <= SIGNATURE) return undefined;
    const [content, signature] = [file.slice(0, -SIGNATURE), file.slice(-SIGNATURE)];
    return (await verify(fileMessage(snapshot, path, content), signature)) ? content : undefined;
  }

  #bad(): GuyubError {
    return bad(
      'A file of the snapshot is not the one that was signed: it was cut short or changed. Upload the whole folder again.',
    );
  }
}

export const bad = (message: string): GuyubError =>
  new GuyubError('bad-response', message, { adapter: 'shards' });

/** One GET, once. @throws GuyubError; the reason of the signal as it is */
export async function fetchBytes(
  fetch: Fetch,
  url: URL,
  init: RequestInit & { readonly signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal } = init;
  signal.throwIfAborted();
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(url.href, init);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    signal.throwIfAborted();
    throw new GuyubError('network', `"shards" could not reach ${url.origin}.`, { adapter: 'shards', cause });
  }
  signal.throwIfAborted();
  if (!response.ok) throw failure('shards', url, response, undefined);
  return bytes;
}

async function unpacked(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws GuyubError `bad-response` */
export async function unpackedText(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await unpacked(content));
}
