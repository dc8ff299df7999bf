const own = /^[a-z0-9][a-z0-9-]{0,63}$/;
const hidden = /^x--(?:[a-p]{2})+$/;
/** Numbers of SQL Server and of certificates, which would be too long when they are spelled out. */
const shouted = /^[A-Z0-9][A-Z0-9-]{0,59}$/;
const lowered = /^xu--([a-z0-9-]+)$/;
/** Half a byte each, and no digit: a row of digits may look like an identity number. */
const letters = 'abcdefghijklmnop';
/** A telephone as an id would publish it. One that lost its zero may as well be a member's number. */
const telephone = /^(?:\+?62|0)8\d{7,11}$/;
/** An address likewise: whoever likes spells it back. */
const email = /[^\s@]@[^\s@]+\.[a-z]{2,}/i;

/**
 * Our id for a backend's: as it is where it can be, else spelled in letters, so that `writeId` finds the way back.
 * undefined: it has none that may be shown.
 */
export function readId(written: string): string | undefined {
  const text = written.trim();
  // No address, and shorter than a telephone.
  if (text.length < 9 && own.test(text)) return text;
  if (text === '' || email.test(text) || telephone.test(text.replace(/[\s.-]/g, ''))) return undefined;
  if (own.test(text)) return text;
  if (shouted.test(text)) return `xu--${text.toLowerCase()}`;
  const bytes = Array.from(
    new TextEncoder().encode(text),
    (byte) => letters.charAt(byte >> 4) + letters.charAt(byte & 15),
  );
  const spelled = `x--${bytes.join('')}`;
  return spelled.length <= 64 ? spelled : undefined;
}

/** The backend's id for ours. */
export function writeId(id: string): string {
  const [, low] = lowered.exec(id) ?? [];
  if (low !== undefined) return low.toUpperCase();
  if (!hidden.test(id)) return id;
  const halves = Array.from(id.slice(3), (letter) => letters.indexOf(letter));
  const bytes = Uint8Array.from(
    { length: halves.length / 2 },
    (_, at) => halves[2 * at]! * 16 + halves[2 * at + 1]!,
  );
  return new TextDecoder().decode(bytes);
}
