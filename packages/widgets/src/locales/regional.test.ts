import { expect } from '@open-wc/testing';
import type { Dictionary, Language } from './dictionary.ts';
import { words as directoryEn } from './en.ts';
import { findingWords } from './finding-words.ts';
import { others as hireButtonOthers } from './hire-button-others.ts';
import { hireButtonWords } from './hire-button-words.ts';
import { words as hireFormEn } from './hire-form-words-en.ts';
import { hireFormWords } from './hire-form-words.ts';
import { words as hireLocalEn } from './hire-local-words-en.ts';
import { hireLocalWords, type HireLocalWords } from './hire-local-words.ts';
import { words as hireOutcomeEn } from './hire-outcome-words-en.ts';
import { hireOutcomeWords } from './hire-outcome-words.ts';
import { id } from './id.ts';
import { words as jobBoardEn } from './job-board-words-en.ts';
import { jobBoardWords, type JobBoardWords } from './job-board-words.ts';
import { words as jobCardEn } from './job-card-words-en.ts';
import { jobCardWords } from './job-card-words.ts';
import { jobMoreIn } from './job-more-words.ts';
import { jobOutcomeIn } from './job-outcome-words.ts';
import { jobPostIn } from './job-post-words.ts';
import { words as directoryJv } from './jv/directory.ts';
import { words as hireFormJv } from './jv/hire-form.ts';
import { words as hireLocalJv } from './jv/hire-local.ts';
import { words as hireOutcomeJv } from './jv/hire-outcome.ts';
import { words as jobBoardJv } from './jv/job-board.ts';
import { words as jobCardJv } from './jv/job-card.ts';
import { words as showcaseJv } from './jv/showcase.ts';
import { localOrdersIn } from './local-orders-words.ts';
import { nearIn } from './near-words.ts';
import { personWords } from './person-words.ts';
import { showcaseMoreIn } from './showcase-more-words.ts';
import { words as showcaseEn } from './showcase-words-en.ts';
import { showcaseWords, type ShowcaseWords } from './showcase-words.ts';
import { words as directorySu } from './su/directory.ts';
import { words as hireFormSu } from './su/hire-form.ts';
import { words as hireLocalSu } from './su/hire-local.ts';
import { words as hireOutcomeSu } from './su/hire-outcome.ts';
import { words as jobBoardSu } from './su/job-board.ts';
import { words as jobCardSu } from './su/job-card.ts';
import { words as showcaseSu } from './su/showcase.ts';

// With what comes later, as the regional ones have it.
const directory = (t: Dictionary, of: Language) => ({
  ...t,
  later: { finding: findingWords[of], person: personWords[of] },
});
const hireLocal = (t: HireLocalWords) => ({ ...t, later: { orders: localOrdersIn(t) } });
const showcase = (t: ShowcaseWords) => ({
  ...t,
  later: { more: showcaseMoreIn(t), orders: localOrdersIn(t) },
});
const jobBoard = (t: JobBoardWords) => ({
  ...t,
  later: { near: nearIn(t), more: jobMoreIn(t), outcome: jobOutcomeIn(t), post: jobPostIn(t) },
});

/** All that a visitor reads, element by element. */
const all = {
  directory: {
    id: directory(id, 'id'),
    en: directory(directoryEn, 'en'),
    jv: directoryJv,
    su: directorySu,
  },
  hireButton: { id: hireButtonWords, ...hireButtonOthers },
  hireLocal: { id: hireLocal(hireLocalWords), en: hireLocal(hireLocalEn), jv: hireLocalJv, su: hireLocalSu },
  hireForm: { id: hireFormWords, en: hireFormEn, jv: hireFormJv, su: hireFormSu },
  hireOutcome: { id: hireOutcomeWords, en: hireOutcomeEn, jv: hireOutcomeJv, su: hireOutcomeSu },
  showcase: { id: showcase(showcaseWords), en: showcase(showcaseEn), jv: showcaseJv, su: showcaseSu },
  jobBoard: { id: jobBoard(jobBoardWords), en: jobBoard(jobBoardEn), jv: jobBoardJv, su: jobBoardSu },
  jobCard: { id: jobCardWords, en: jobCardEn, jv: jobCardJv, su: jobCardSu },
};

/** What is the same in Indonesian: names of things and of papers, units, and words that both languages have. */
const alike = {
  jv: `WhatsApp, Surel, Kec. 12, ± 12 km, APBD, APBDes, Sertifikat, Sertifikat kompetensi BNSP/LSP, Provinsi, Kecamatan, kecamatan
Angkatan, angkatan, Usaha, Kontak, Tutup, Apa, Alamat, Lamaran, Lowongan, Saran:, potong, unit, porsi, paket, kg, lembar, meter
jam, minggu, 12 pilihan, bukti pembelian/pembayaran, kuitansi, Surat Perintah Kerja (SPK), Magang, Sukarela, Salin tautan
Pasang lowongan, Kirim lamaran, Kirim lowongan, Kirim lewat WhatsApp dinas, Kirim lewat surel, Isi formulir dinas`,
  su: `WhatsApp, Kec. 12, ± 12 km, APBD, APBDes, di 12, Alamat, Telepon, Angkatan, angkatan, Usaha, Kontak, Tutup, Kartu, Jam buka
Lamaran, Lowongan, Minggu, Magang, kotak, potong, unit, porsi, kg, jam, minggu, 12 pilihan, bukti pembelian/pembayaran
kuitansi, Surat Perintah Kerja (SPK), Pasang lowongan, Kirim lamaran, Kirim laporan, Kirim lowongan`,
};

/** Words of Indonesian that neither has. */
const indonesian =
  /(?<!\p{L})(yang|anda|tidak|belum|sudah|dengan|untuk|dari|dan|atau|kepada|akan|orang|hari|bulan|halaman|pekerjaan|nomor|nama|lebih)(?!\p{L})/iu;

/** What functions are asked: numbers on both sides of their bounds, and why something failed. */
const samples = [
  ['12', '34', '56'],
  ['30', '34', '56'],
  ['90', '34', '56'],
  ['0', '34', '56'],
  ['1', '34', '56'],
  ...['rate-limited', 'network', 'forbidden', 'unsupported', 'not-found', ''].map((code) => [
    code,
    code,
    code,
  ]),
];

type Text = readonly [path: string, text: string];

function texts(value: unknown, path: string): readonly Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return samples.map((sample) => [`${path}(${sample[0]})`, String(value(...sample))]);
  return Object.entries(value as object)
    .filter(([name]) => name !== 'language' && name !== 'lang')
    .flatMap(([name, part]) => texts(part, `${path}.${name}`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const said = (language: 'id' | 'en' | 'jv' | 'su') =>
  Object.entries(all).flatMap(([name, languages]) => texts(languages[language], name));
const paths = (language: 'id' | 'jv' | 'su') => said(language).map(([path]) => path);
const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();

for (const language of ['jv', 'su'] as const)
  describe(`the words in ${language}`, () => {
    it('are all there, in the same places', () => {
      expect(paths(language)).to.deep.equal(paths('id'));
      expect(said(language).filter(([, text]) => !text.trim() || text.includes('undefined'))).to.deep.equal(
        [],
      );
    });

    it('are not left in Indonesian, but for those that are the same', () => {
      const own = said('id');
      const left = said(language).flatMap(([path, text], i) =>
        text === own[i]![1] && /[^)]$|\(12\)$/.test(path) ? [text] : [],
      );
      expect([...new Set(left)].toSorted()).to.deep.equal(alike[language].split(/, |\n/).toSorted());
      expect(said(language).filter(([, text]) => indonesian.test(text))).to.deep.equal([]);
    });

    it('are in no place English', () => {
      const english = new Map(said('en'));
      const left = said(language).filter(([path, text]) => text === english.get(path));
      const shared = ['WhatsApp', 'APBD', 'APBDes', 'unit', 'kg', '± 12 km'];
      expect(left.filter(([, text]) => !shared.includes(text) && !/^\W*\d*\W*$/.test(text))).to.deep.equal(
        [],
      );
    });

    it('say the same names and numbers, in whatever order', () => {
      const own = new Map(said('id'));
      const other = said(language).filter(
        ([path, text]) => numbers(text).join() !== numbers(own.get(path)!).join(),
      );
      expect(other).to.deep.equal([]);
    });

    it('call what is pressed by its name', () => {
      const labels = said(language).map(([, text]) => text.toLowerCase());
      const quoted = said(language).flatMap(([, text]) =>
        [...text.matchAll(/“(\D+?)”/g)].map(([, name]) => name!.toLowerCase()),
      );
      expect(quoted.length).to.be.above(2);
      expect(quoted.filter((name) => !labels.some((label) => label.startsWith(name)))).to.deep.equal([]);
    });
  });
