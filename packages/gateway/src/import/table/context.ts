import { fold } from '@guyub/core/text';
import { isSkillName, properCase, readSkill } from '@guyub/core/reading';

/** What titles, sheet names and sub-headings say for all rows under them. */
export interface Context {
  /** `Angkatan II`. */
  readonly cohort?: string;
  readonly year?: number;
  readonly training?: string;
  readonly subdistrict?: string;
  readonly organisation?: string;
}

const cohort =
  /\b(angkatan|gelombang|batch|tahap|akt(?=[\s.])|gel(?=[\s.]))\.?\s*(?:ke)?\s*[-:.]?\s*([ivxlc]+|\d{1,3}|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)\b/i;
const year = /(?<!\d)(20\d{2}|199\d)(?!\d)/;
const upTo = String.raw`(?=\s*(?:$|[,;(–-]|\b(?:angkatan|gelombang|tahun|ta|kabupaten|kab|kota|kecamatan|kec|di|bagi|untuk)\b|\d))`;
const training = new RegExp(
  String.raw`\b(?:pelatihan|kejuruan|program|kursus)(?:\s*:\s*|\s+)([a-z][a-z ()&/-]{2,60}?)${upTo}`,
  'i',
);
const trained = new RegExp(String.raw`\b(?:peserta|alumni|lulusan)\s+([a-z][a-z ()&/-]{2,40}?)${upTo}`, 'i');
const kecamatan = /^kec(?:amatan|\.)?\s*:?\s+([a-z' ]{3,40})$/i;
const centre =
  /\b((?:uptd?|upt)?\s*(?:blkk?|bpvp|lpk|lkp)\b[a-z .]{0,60}?)(?=\s*(?:$|[-–,;(]|angkatan|tahun|\d))/i;

export function contextOf(texts: readonly string[]): Context {
  const found: { -readonly [K in keyof Context]: Context[K] } = {};
  for (const text of texts) {
    const group = cohort.exec(text);
    if (group && !found.cohort) found.cohort = cohortName(`${group[1]} ${group[2]}`);
    const when = year.exec(text);
    if (when && !found.year) found.year = Number(when[1]);
    const what = trainingIn(text);
    if (what && !found.training) found.training = what;
    const where = kecamatan.exec(text.trim());
    if (where && !found.subdistrict) found.subdistrict = where[1]!.trim();
    const who = centre.exec(text);
    if (who && !found.organisation && fold(who[1]!).split(' ').length > 1)
      found.organisation = centreName(who[1]!);
  }
  return found;
}

/** Only a training that the skill list knows: titles say "pelatihan" about many other things. */
function trainingIn(text: string): string | undefined {
  const what = training.exec(text)?.[1]?.trim();
  if (what && readSkill(what).value) return properCase(what);
  const who = trained.exec(text)?.[1]?.trim();
  if (who && isSkillName(who)) return properCase(who);
  // A sheet named `Menjahit 2020`, a title `KURSUS LAS`: nothing but the training's own name.
  const bare = text
    .replace(/\b(?:kelas|sheet|data|alumni|peserta|tahun|ta)\b|[\d()_-]+/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > 2 && bare.length < 40 && isSkillName(bare) ? properCase(bare) : undefined;
}

const short: Record<string, string> = { akt: 'angkatan', gel: 'gelombang' };
const ordinals: Record<string, string> = { pertama: 'I', kedua: 'II', ketiga: 'III', keempat: 'IV', kelima: 'V', keenam: 'VI', ketujuh: 'VII', kedelapan: 'VIII', kesembilan: 'IX', kesepuluh: 'X' }; // prettier-ignore

/** `ANGKATAN ii`, `Angkatan ke-2`, `2` → `Angkatan II`, `Angkatan 2`, `Angkatan 2`. */
export function cohortName(written: string): string {
  const match = cohort.exec(written);
  if (match && match[0].length >= written.trim().length - 6) {
    const count = /\d/.test(match[2]!)
      ? String(Number(match[2]))
      : (ordinals[match[2]!.toLowerCase()] ?? match[2]!.toUpperCase());
    const word = short[match[1]!.toLowerCase()] ?? match[1]!;
    return `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()} ${count}`;
  }
  const bare = written.trim().replace(/^ke\s*-?\s*(?=(?:\d+|[ivxlc]+)$)/i, '');
  return /^(?:[ivxlc]+|\d{1,3})$/i.test(bare)
    ? `Angkatan ${bare.toUpperCase()}`
    : properCase(bare)
        .replace(/\b[ivxl]+\b/gi, (roman) => roman.toUpperCase())
        .slice(0, 150);
}

const centreName = (text: string) =>
  properCase(text.trim()).replace(/\b(?:uptd|upt|blkk|blk|bpvp|lpk|lkp)\b/gi, (word) => word.toUpperCase());

/** `Angkatan I` and 2019 → `Angkatan I 2019`; without a cohort the training and the year name it. */
export function cohortLabel(
  cohortText: string | undefined,
  trainingName: string | undefined,
  when: number | undefined,
): string | undefined {
  const base = cohortText ?? (when === undefined ? undefined : trainingName);
  if (base === undefined) return undefined;
  return when === undefined || base.includes(String(when)) ? base : `${base} ${when}`;
}
