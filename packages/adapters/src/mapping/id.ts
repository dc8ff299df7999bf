const own = /^[a-z0-9][a-z0-9-]{0,63}$/;
const hidden = /^x--(?:[0-9a-f]{2})+$/;
/** A telephone as an id would publish it. */
const telephone = /^(?:\+?62|0)8\d{7,11}$/;

/**
 * Our id for a backend's: as it is where it can be, else spelled in hexadecimal, so that `writeId` finds the way back.
 * undefined: it has none that may be shown.
 */
export function readId(written: string): string | undefined {
  const text = written.trim();
  if (text === '' || telephone.test(text.replace(/[\s.-]/g, ''))) return undefined;
  if (own.test(text)) return text;
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0'));
  const spelled = `x--${bytes.join('')}`;
  return spelled.length <= 64 ? spelled : undefined;
}

/** The backend's id for ours. */
export function writeId(id: string): string {
  if (!hidden.test(id)) return id;
  const bytes = id
    .slice(3)
    .match(/../g)!
    .map((byte) => Number.parseInt(byte, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
