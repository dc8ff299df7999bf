import { DoctorError } from '../errors.ts';

/** As `curl -I` writes them, and as browsers copy them; of one name several. */
export function readHeaders(text: string): Headers {
  const headers = new Headers();
  // After redirects `curl` writes one block a step; the last is the page's.
  const block =
    text
      .replaceAll('\r', '')
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  for (const line of block.split('\n')) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      if (line.trim() === '' || /^\s*HTTP\//i.test(line)) continue;
      throw new DoctorError(
        'Header tidak terbaca. Tulis satu per baris seperti "Content-Security-Policy: …"; `curl -sI ALAMAT` menulisnya begitu.',
      );
    }
    try {
      headers.append(name, value);
    } catch {
      // What no server can send says nothing of the page.
    }
  }
  return headers;
}
