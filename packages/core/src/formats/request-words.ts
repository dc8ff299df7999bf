import type { QuoteRequest } from '../model/quote-request.ts';

type Kinds = Readonly<Record<QuoteRequest['buyerKind'], string>>;
type Sources = Readonly<Record<NonNullable<QuoteRequest['budgetSource']>, string>>;

/** What a request is told in. */
export interface RequestWords {
  readonly asks: string;
  readonly skill: string;
  readonly items: string;
  readonly neededOn: string;
  readonly replyBy: string;
  readonly place: string;
  readonly buyer: string;
  readonly kinds: Kinds;
  readonly budget: string;
  readonly sources: Sources;
  readonly ceiling: string;
  readonly note: string;
  readonly contact: string;
  readonly address: string;
  readonly cut: string;
}

export const requestWords: Readonly<Record<'id' | 'en', RequestWords>> = {
  id: {
    asks: 'Permintaan penawaran',
    skill: 'Bidang',
    items: 'Rincian',
    neededOn: 'Dibutuhkan',
    replyBy: 'Ditunggu paling lambat',
    place: 'Kecamatan',
    buyer: 'Dari',
    kinds: {
      agency: 'OPD/dinas',
      village: 'pemerintah desa',
      company: 'perusahaan',
      household: 'rumah tangga',
    },
    budget: 'Sumber dana',
    sources: { apbd: 'APBD', apbdes: 'APBDes', own: 'dana sendiri', other: 'lainnya' },
    ceiling: 'Pagu',
    note: 'Keterangan',
    contact: 'Yang dihubungi',
    address: 'Alamat',
    cut: '(Dipotong agar muat dalam satu pesan. Silakan tanyakan selebihnya.)',
  },
  en: {
    asks: 'Request for a quote',
    skill: 'Trade',
    items: 'Details',
    neededOn: 'Needed on',
    replyBy: 'Please answer by',
    place: 'Sub-district',
    buyer: 'From',
    kinds: {
      agency: 'government office',
      village: 'village government',
      company: 'company',
      household: 'household',
    },
    budget: 'Paid from',
    sources: {
      apbd: 'regional budget (APBD)',
      apbdes: 'village budget (APBDes)',
      own: 'own funds',
      other: 'other',
    },
    ceiling: 'At most',
    note: 'Note',
    contact: 'Contact',
    address: 'Address',
    cut: '(Cut to fit in one message. Please ask for the rest.)',
  },
};
