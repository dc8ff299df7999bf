import type { SheetRow } from '../read/book.ts';
import { fold } from '@guyub/core/text';
import { cellText } from '../read/book.ts';
import type { Table } from '../table/header.ts';
import { answeredColumns, goesOn, isAnswer, type Answered } from './answers.ts';
import { evidence, type Evidence } from './evidence.ts';
import { takesMany, type Field, fields } from './fields.ts';
import { fromHeader } from './header-words.ts';
import { samplesOf, valuesOf } from './samples.ts';

export interface ColumnGuess {
  readonly index: number;
  readonly title: string;
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** A mark in this column means this word: `Ya` of `Bersedia / Ya | Tidak`. */
  readonly answer?: string;
  /** Up to three values; no identity numbers, phones masked, none for personal columns that are not stored. */
  readonly samples: readonly string[];
  /** Up to fifty different values of place and centre columns, from which the regency is guessed. */
  readonly values: readonly string[];
}

/** Below this a column is named but not used, until a person confirms it in the mapping. */
const enough = 0.6;

/** What each column of a table holds, by its header and by its values. */
export function guessColumns(
  table: Table,
  body: readonly SheetRow[],
  isSubdistrict: (text: string) => boolean,
): ColumnGuess[] {
  const answered = answeredColumns(table.columns);
  const guesses = table.columns.flatMap(({ index, title, named }, at): ColumnGuess[] => {
    const seen = evidence(body, index);
    if (!named && seen.filled === 0) return [];
    const one = answered.get(index);
    const settled = (one && settleAnswer(one, isSubdistrict)) ?? settle(title, seen, isSubdistrict);
    const more = (next: number) =>
      evidence(body, next).samples.some((cell) => cellText(cell).length <= 3 || isAnswer(cellText(cell)));
    const guess =
      consents.has(settled.field) && settled.answer === undefined && goesOn(table.columns, at, more)
        ? scattered
        : settled;
    const { field } = guess;
    return [
      {
        index,
        title,
        ...guess,
        samples: samplesOf(field, seen),
        values: valuesOf(field, title, seen, isSubdistrict),
      },
    ];
  });
  if (!guesses.some(({ field }) => field === 'name')) nameByValues(guesses, body);
  return oneEach(guesses);
}

type Settled = Pick<ColumnGuess, 'field' | 'confidence' | 'reason' | 'answer'>;

const consents = new Set<Field>(['consentPublication', 'consentContact', 'consentLicence']);
const scattered: Settled = {
  field: 'unknown',
  confidence: 0,
  reason: 'jawaban persetujuan terbagi di beberapa kolom; satukan menjadi satu kolom berisi ya atau tidak',
};

const asked = new Set<Field>([...consents, 'gender', 'certified', 'businessStatus', 'ownsEquipment']); // prettier-ignore

/** A column of marks is what its question asks; undefined when the question is not one of ya or tidak. */
function settleAnswer(
  { question, answer }: Answered,
  isSubdistrict: (text: string) => boolean,
): Settled | undefined {
  const guess = settle(question, evidence([], 0), isSubdistrict);
  const field = guess.field === 'certificateNumber' ? 'certified' : guess.field;
  if (field === 'unknown' && fromHeader(question)) return guess;
  return asked.has(field)
    ? { ...guess, field, answer, reason: `tanda di kolom ini berarti "${answer}"` }
    : undefined;
}

function settle(title: string, seen: Evidence, isSubdistrict: (text: string) => boolean): Settled {
  if (seen.identity >= 0.3 && seen.filled > 0) {
    return { field: 'identity', confidence: 0.99, reason: 'isinya nomor identitas; dibuang saat dibaca' };
  }
  const said = fromHeader(title);
  if (!said) return byValues(seen, isSubdistrict);
  const { field, confidence } = said;
  if (consents.has(field)) {
    if (seen.phone >= 0.5)
      return { field: 'telephone', confidence: 0.7, reason: 'isinya nomor telepon, bukan jawaban' };
    if (negated.test(fold(title).replace(pairs, ' '))) {
      return {
        field: 'unknown',
        confidence,
        reason: 'pertanyaan persetujuan berbentuk larangan; tidak dapat dibaca sebagai setuju',
      };
    }
  }
  if (field === 'consentPublication' && confidence < enough) {
    return {
      field: 'unknown',
      confidence,
      reason:
        'mirip kolom persetujuan, tetapi tidak jelas untuk apa; bila untuk ditampilkan, tulis persetujuan_publikasi',
    };
  }
  if (field === 'identity' && seen.name >= 0.7 && /\bnama\b/.test(fold(title))) {
    return {
      field: 'name',
      confidence: 0.8,
      reason: 'nama dan nomor identitas satu kolom; nomornya dibuang',
    };
  }
  if (field === 'end' && seen.year > 0.7) {
    return { field: 'year', confidence: 0.85, reason: 'judul kolom, isinya hanya tahun' };
  }
  if ((field === 'certificateNumber' || field === 'end') && seen.yesNo > 0.7) {
    return { field: 'certified', confidence: 0.85, reason: 'judul kolom, isinya ya/tidak' };
  }
  if (field === 'businessStatus' && seen.filled > 2 && seen.yesNo < 0.2 && /^usaha$/i.test(title.trim())) {
    return { field: 'businessName', confidence: 0.7, reason: 'judul kolom, isinya bukan ya/tidak' };
  }
  const doubt = contradiction(field, seen);
  return doubt
    ? { field, confidence: Math.min(confidence, enough), reason: `judul kolom, tetapi ${doubt}` }
    : { field, confidence, reason: 'judul kolom' };
}

/** "Bersedia / tidak bersedia" only lists the answers; "tidak bersedia ditampilkan" turns them around. */
const pairs =
  /\b(?:ya tidak|y t|y n|bersedia tidak(?: bersedia)?|setuju tidak(?: setuju)?|boleh tidak(?: boleh)?)\b/g;
const negated = /\b(?:tidak|tdk|jangan|keberatan|menolak|tanpa|kecuali|selain)\b/;

function contradiction(field: Field, seen: Evidence): string | undefined {
  if (seen.filled < 3) return undefined;
  if (field === 'telephone' && seen.phone < 0.3) return 'isinya jarang mirip nomor telepon';
  if (field === 'birthDate' && seen.date < 0.3) return 'isinya jarang mirip tanggal';
  if (field === 'name' && seen.name < 0.4) return 'isinya jarang mirip nama orang';
  if (consents.has(field) && seen.yesNo < 0.3) return 'isinya jarang ya/tidak';
  return undefined;
}

function byValues(seen: Evidence, isSubdistrict: (text: string) => boolean): Settled {
  const reason = 'judul tidak dikenal, dikenali dari isinya';
  if (seen.filled >= 2) {
    if (seen.phone >= 0.7) return { field: 'telephone', confidence: 0.75, reason };
    if (seen.skill >= 0.8) return { field: 'training', confidence: 0.75, reason };
    if (seen.email >= 0.7) return { field: 'email', confidence: 0.8, reason };
    if (seen.gender >= 0.8 && seen.count === 2 && seen.filled >= 4)
      return { field: 'gender', confidence: 0.65, reason };
    const places = seen.samples.filter((cell) => isSubdistrict(cellText(cell))).length;
    if (places / seen.filled >= 0.8 && places >= 3) return { field: 'subdistrict', confidence: 0.7, reason };
  }
  return { field: 'unknown', confidence: 0, reason: 'judul dan isinya tidak dikenal' };
}

/** No known word for the name: among columns about people, the one with many different names in it. */
function nameByValues(guesses: ColumnGuess[], body: readonly SheetRow[]): void {
  const personal = guesses.some(({ field }) =>
    ['telephone', 'identity', 'birthDate', 'gender'].includes(field),
  );
  if (!personal) return;
  const likely = guesses.filter(({ field, index }) => {
    const seen = evidence(body, index);
    return field === 'unknown' && seen.filled >= 2 && seen.name >= 0.8 && seen.count >= seen.filled * 0.8;
  });
  const best = likely.find(({ title }) => /^nama/i.test(title)) ?? likely[0];
  if (!best) return;
  guesses[guesses.indexOf(best)] = {
    ...best,
    field: 'name',
    confidence: 0.6,
    reason: 'judul tidak dikenal, isinya mirip nama orang',
  };
}

/** "Bidang usaha: kuliner" says something only where no column names the products themselves. */
const vagueBesideSure = new Set<Field>(['offerings', 'training']);

/** Two columns for one thing: the surer one is read, the other is named as not read. */
function oneEach(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  return guesses.map((guess) => {
    const best = guesses
      .filter(({ field }) => field === guess.field)
      .reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const vague = vagueBesideSure.has(guess.field) && guess.confidence < 0.85 && best.confidence > 0.9;
    if (best === guess || (takesMany(guess.field) && !vague)) return guess;
    if (guess.answer !== undefined && best.answer !== undefined) return guess;
    return {
      ...guess,
      field: 'other',
      reason: `kolom "${best.title}" sudah dipakai untuk ${fields[guess.field].label}`,
    };
  });
}
