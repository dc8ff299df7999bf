import { fold } from '../text/index.ts';
import type { Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { standingInName } from './standing.ts';
import { line, properCase, said } from './text.ts';

/** How degrees are written, whatever the office's shift key did. */
const degrees =
  /^(?:A\.?\s?Md|S\.?\s?(?:Pd|E|H|Kom|Sos|Ag|T|P|Si|ST|Tr|Ds|Psi|Kep|Farm|Hum|IP|AP|I\.?Kom|I\.?P|PdI|Pd\.?I|HI|Th|Gz|Keb|Hut|Pt|Kh|M)|M\.?\s?(?:Pd|M|H|Si|T|Kom|Ag|E|Kes|Ak|Sos|AP|Hum|Pd\.?I)|SE|SH|ST|SS|MM|MT|MH|MA|MBA|Dra?|Ir|Ns|Apt|dr|drg|Prof|SP|SKM|A\.?Ma|Amd\.?\s?Keb|Lc)(?:\.?[A-Z][a-z]{0,3})?\.?$/i;
const dotted: Record<string, string> = { spd: 'S.Pd', mpd: 'M.Pd', skom: 'S.Kom', ssos: 'S.Sos', sag: 'S.Ag', amd: 'A.Md', spdi: 'S.Pd.I', se: 'S.E', sh: 'S.H', st: 'S.T', mm: 'M.M', si: 'S.I', ssi: 'S.Si', msi: 'M.Si', mh: 'M.H', mt: 'M.T', skm: 'S.K.M', sp: 'S.P', dr: 'Dr.', dra: 'Dra.', drs: 'Drs.', ir: 'Ir.', h: 'H.', hj: 'Hj.', kh: 'K.H.' }; // prettier-ignore
const before =
  /^(?:(?:k\s*h|h|hj|ir|drs?|dra|drg|prof|bpk|bapak|ibu|sdr|sdri|sdra|tn|ny|nn)\.\s*|(?:bpk|bapak|ibu|sdr|sdri|sdra|tn|ny|nn|hj|h|ir|drs|dra)\s+)/i;
const polite = /^(?:bpk|bapak|ibu|sdr|sdri|sdra|tn|ny|nn)\.?\s/i;

/** Most names are words alone, with nothing to be put right but their case. Namesakes are numbered. */
const plain = /^[a-z]{2,}(?: [a-z]+)*(?: \d\d?)?$/i;
const marked = /\b(?:alm|almh|almarhum|almarhumah)\b|^(?:bpk|bapak|ibu|sdr|sdri|sdra|tn|ny|nn)\s/i;

export interface ReadName {
  readonly value: string;
  /** The office marks the person as late. */
  readonly deceased: boolean;
  /** The office marks the person as having left the training. */
  readonly left: boolean;
}

/** A person's name as shown: one line, not shouting, degrees kept. */
export function readName(cell: Written): Reading<ReadName> {
  const written = said(cell);
  if (written === undefined) return nothing;
  if (plain.test(written) && !marked.test(written))
    return { value: { value: line(properCase(written))!, deceased: false, left: false } };
  const { name: text, left } = standingInName(written);
  const deceased = /\b(?:alm|almh|almarhum|almarhumah)\b\.?/i.test(text);
  const bare = text
    .replace(/[([]?\b(?:alm|almh|almarhum|almarhumah)\b\.?[)\]]?/gi, ' ')
    .replace(/^\s*\d{1,4}\s*[.)]\s*/, '')
    .replace(polite, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/^[\s,.;*-]+|[\s,;*-]+$/g, '');
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || (bare.match(/\d/g)?.length ?? 0) > letters)
    return { refused: 'bukan nama orang; isi namanya, lalu impor lagi' };
  const [main = '', ...after] = bare.split(', ');
  const shown = [
    ...titled(main),
    ...after.map((part) => (degrees.test(part) ? degree(part) : properCase(part))),
  ];
  return { value: { value: line(shown.join(', '))!, deceased, left } };
}

function titled(name: string): string[] {
  const cased = properCase(name).replace(/(?<!\p{L})(\p{L}{1,4})\.(?=\s|\p{L}|$)/gu, (all, word: string) =>
    dotted[word.toLowerCase()]?.endsWith('.')
      ? dotted[word.toLowerCase()]!
      : all[0]!.toUpperCase() + all.slice(1),
  );
  return [cased];
}

const degree = (text: string) =>
  dotted[text.replace(/[.\s]/g, '').toLowerCase()] ?? (text === text.toUpperCase() ? properCase(text) : text);

const short: Record<string, string> = { moch: 'muhammad', moh: 'muhammad', mohammad: 'muhammad', mohamad: 'muhammad', mochamad: 'muhammad', mochammad: 'muhammad', muh: 'muhammad', muhamad: 'muhammad', mhd: 'muhammad', md: 'muhammad', m: 'muhammad', abd: 'abdul', st: 'siti', sit: 'siti' }; // prettier-ignore

/** The same for `Hj. SITI Aminah, S.Pd` and `St. Aminah`: for comparing, never shown. */
export function nameKey(name: string): string {
  let bare = name;
  while (before.test(bare)) bare = bare.replace(before, '');
  const [main = '', ...after] = bare.split(',');
  const kept = [main, ...after.filter((part) => !degrees.test(part.trim()))].join(' ');
  const tokens = kept.split(/\s+/).filter((token, i) => i === 0 || !/\./.test(token) || !degrees.test(token));
  return fold(tokens.join(' '))
    .split(' ')
    .map((word, i) => (i === 0 ? (short[word] ?? word) : word))
    .join(' ');
}
