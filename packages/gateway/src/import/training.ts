import { fold } from '@guyub/core/text';
import {
  type DateOrder,
  line,
  nothing,
  properCase,
  readDate,
  type Reading,
  readSkill,
  readYear,
  readYesNo,
  said,
} from '@guyub/core/reading';
import type { RowCells } from './row-cells.ts';
import type { ImportedCredential, ImportedPerson, ImportedTraining } from './sink.ts';
import { cohortLabel, cohortName, type Context } from './table/context.ts';
import { readCertificateLink } from './values/certificate-link.ts';
import { readPeriod } from './values/period.ts';

const text = (value: string | undefined): Reading<string> => (value === undefined ? nothing : { value });

/** Training, cohort and certificate of a row; what the row does not say comes from titles and sub-headings. */
export function readTraining(
  cells: RowCells,
  context: Context,
): Pick<ImportedPerson, 'training' | 'credential' | 'certified'> {
  const issuer = cells.read('certificateIssuer', (cell) => text(line(said(cell))));
  const organisation = cells.read('organisation', (cell) => text(line(said(cell)))) ?? context.organisation;
  const training = trainingOf(
    cells,
    context,
    organisation ?? (issuer && /\bblkk?\b|\bbpvp\b|\blpk\b/i.test(issuer) ? issuer : undefined),
  );
  const credential = credentialOf(cells, issuer ?? context.organisation);
  const certified = credential ? true : cells.read('certified', (cell) => {
    const answer = said(cell) === undefined ? undefined : readYesNo(cell);
    return answer === undefined ? nothing : { value: answer };
  }); // prettier-ignore
  return {
    ...(training ? { training } : {}),
    ...(credential ? { credential } : {}),
    ...(certified === undefined ? {} : { certified }),
  };
}

function trainingOf(
  cells: RowCells,
  context: Context,
  organisation: string | undefined,
): ImportedTraining | undefined {
  const written = cells
    .all('training')
    .map(said)
    .filter((name) => name !== undefined);
  const skills = [...written, ...(written.length === 0 && context.training ? [context.training] : [])].map(
    readSkill,
  );
  const skill = skills.find(({ value }) => value !== undefined);
  if (skill?.guess) cells.note('training', 'guess', skill.guess);
  if (written.length > 0 && !skill)
    cells.note('training', 'guess', `"${written[0]}" belum ada di daftar bidang, disimpan apa adanya`);
  const name = written[0] === undefined ? context.training : line(properCase(written[0]));

  const period = cells.read('period', (cell, { order }) => readPeriod(cell, order));
  const start = cells.read('start', (cell, { order }) => readDate(cell, order)) ?? period?.start;
  const end = cells.read('end', (cell, { order }) => readDate(cell, order)) ?? period?.end;
  // An X says nothing elsewhere; here it is the tenth.
  const inCohort = cells.read('cohort', (cell) => text(cell === 'X' ? cell : said(cell)));
  const onlyYear = inCohort !== undefined && /^(?:19|20)\d{2}$/.test(inCohort);
  const group = (onlyYear ? undefined : inCohort) ?? context.cohort;
  const year =
    cells.read('year', (cell, { order }) => yearOf(readYear(cell, order), said(cell))) ??
    readYear(inCohort) ??
    numeric((end ?? start)?.slice(0, 4)) ??
    period?.year ??
    context.year;
  const cohort = cohortLabel(group && cohortName(group), skill?.value ?? name, year);
  if (name === undefined && cohort === undefined && year === undefined) return undefined;
  const partner = cells.read('partner', (cell) => text(line(said(cell))));
  return {
    name: name ?? 'Pelatihan',
    ...(skill?.value ? { skill: skill.value } : {}),
    ...(cohort ? { cohort } : {}),
    ...(year ? { year } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(organisation ? { organisation } : {}),
    ...(partner ? { partner } : {}),
  };
}

const numeric = (value: string | undefined) => (value === undefined ? undefined : Number(value));

function yearOf(year: number | undefined, written: string | undefined): Reading<number> {
  if (year !== undefined) return { value: year };
  if (written === undefined) return nothing;
  const short = 2000 + Number(/^['’]?(\d{2})$/.exec(written)?.[1]);
  return short <= new Date().getFullYear()
    ? { value: short, guess: `"${written}" dibaca sebagai tahun ${short}` }
    : { refused: 'bukan tahun; tulis seperti 2019' };
}

function credentialOf(cells: RowCells, issuer: string | undefined): ImportedCredential | undefined {
  const both = cells.read('certificateNumber', (cell, { title, order }) => {
    const written = line(said(cell));
    return written === undefined ? nothing : { value: numberAndDate(written, title, order) };
  });
  const number = both && !noNumber.test(fold(both.number)) ? both.number : undefined;
  const verificationUrl = cells.isWhole('certificateLink')
    ? cells.read('certificateLink', (cell) => readCertificateLink(cell, number))
    : undefined;
  if (number === undefined) return undefined;
  const issuedOn =
    cells.read('certificateDate', (cell, { order }) => readDate(cell, order)) ?? both?.issuedOn;
  const issuerKind = kindOf(`${issuer ?? ''} ${number}`);
  return {
    number,
    ...(issuer ? { issuer } : {}),
    ...(issuerKind ? { issuerKind } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(verificationUrl ? { verificationUrl } : {}),
  };
}

const noNumber = /^(?:belum|tidak|tdk|ya|ada|sudah|proses)\b/;

/** `001/BLK/2019 / 2 Agustus 2019` under "Nomor/Tgl Terbit"; elsewhere a date is part of the number. */
function numberAndDate(written: string, title: string, order: DateOrder) {
  const asked = /\b(?:tgl|tanggal|terbit)\b/i.test(title);
  const parts = asked ? /^(\S+?)[\s,;/]*\s(?:\/\s*)?(?:(?:tgl|tanggal)\.?\s*)?(\d.*)$/i.exec(written) : null;
  const issuedOn = parts ? readDate(parts[2], order).value : undefined;
  return issuedOn ? { number: parts![1]!, issuedOn } : { number: written };
}

function kindOf(written: string): ImportedCredential['issuerKind'] {
  if (/\bbnsp\b|\blsp\b/i.test(written)) return 'bnsp_lsp';
  if (/\bdinas\b|disnaker|dinsos|diskop/i.test(written)) return 'dinas';
  if (/blk|bpvp/i.test(written)) return 'blk';
  return /\b(?:cv|pt|ud|koperasi)\b/i.test(written) ? 'mitra' : undefined;
}
