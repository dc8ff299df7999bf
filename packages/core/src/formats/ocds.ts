import type { DeskPerson } from '../hiring/desk.ts';
import { offsetOf } from '../hiring/working-time.ts';
import type { SeenDeal, SeenQuote, SeenRequest } from '../model/private-records.ts';
import { scrubDeep } from '../privacy/scrub.ts';

export interface OcdsOptions {
  readonly quotes?: readonly SeenQuote[];
  readonly deal?: SeenDeal;
  /** Who was chosen, as published. */
  readonly supplier?: DeskPerson;
  /** Address of the page that gives the file out; only its site is told, because the rest may be a door's key. */
  readonly page: string;
  /** ms since 1970. */
  readonly now: number;
}

type Json = Readonly<Record<string, unknown>>;
/** A release package of the Open Contracting Data Standard 1.1. */
export type OcdsPackage = Json & { readonly releases: readonly Json[] };

const tenderStatus: Readonly<Record<SeenRequest['status'], string>> = {
  submitted: 'active',
  sent: 'active',
  quoted: 'active',
  chosen: 'complete',
  completed: 'complete',
  'no-result': 'unsuccessful',
  cancelled: 'cancelled',
  refused: 'cancelled',
};

/**
 * A request as data that others can compare. Contacts, addresses and hidden ceilings stay out, also where the reader
 * sees them; of a household there is neither name nor
 * note, because the file is made to be passed on.
 */
export function toOcds(request: SeenRequest, options: OcdsOptions): OcdsPackage {
  const { deal, now } = options;
  const { origin } = new URL(options.page);
  const published = new Date(now).toISOString();
  const date = latest(request.updatedAt, deal?.updatedAt);
  // A letter between, or both together could read like an identity number.
  const id = `${request.id}-v${date.replace(/[^\dTZ]/g, '-')}`;
  const buyer = buyerOf(request);
  const award = deal && awardOf(deal, options);
  return scrubDeep({
    uri: `${origin}/#${id}`,
    version: '1.1',
    publishedDate: published,
    publisher: { name: buyer.name, uri: origin },
    releases: [
      {
        ocid: `guyub-${request.id}`,
        id,
        date,
        tag: award ? ['tender', 'award'] : ['tender'],
        initiationType: 'tender',
        language: 'id',
        buyer,
        parties: [
          { ...buyer, roles: ['buyer'], address: addressOf(request) },
          ...(award ? award.suppliers.map((supplier) => ({ ...supplier, roles: ['supplier'] })) : []),
        ],
        tender: tenderOf(request, options),
        ...(award && { awards: [award] }),
      },
    ],
  });
}

function tenderOf(request: SeenRequest, { quotes }: OcdsOptions) {
  const { id, title, note, items, statedCeiling, createdAt, buyerKind } = request;
  // Quotes are the suppliers' until one is chosen: only their number is told.
  const standing = quotes?.filter(({ status }) => status !== 'withdrawn').length;
  return {
    id,
    title,
    ...(note && buyerKind !== 'household' && { description: note }),
    status: tenderStatus[request.status],
    items: items.map(({ name, specification, quantity, unit }, i) => ({
      id: String(i + 1),
      description: specification ? `${name}: ${specification}` : name,
      quantity,
      unit: { name: unit },
    })),
    ...(statedCeiling !== undefined && { value: inRupiah(statedCeiling) }),
    procurementMethod: 'direct',
    procurementMethodDetails: 'Permintaan penawaran kepada penyedia setempat',
    tenderPeriod: { startDate: createdAt, endDate: endOf(request.replyBy, request.region) },
    contractPeriod: { endDate: endOf(request.neededOn, request.region) },
    ...(standing !== undefined && { numberOfTenderers: standing }),
  };
}

function awardOf(deal: SeenDeal, { supplier }: OcdsOptions) {
  return {
    id: deal.id,
    status: deal.status === 'failed' ? 'cancelled' : 'active',
    date: deal.createdAt,
    value: inRupiah(deal.amount),
    suppliers: [{ id: deal.personId, name: supplier?.businessName ?? supplier?.name ?? 'Penyedia setempat' }],
  };
}

const buyerOf = ({ id, buyerKind, buyerName }: SeenRequest) => ({
  id: `buyer-${id}`,
  name: buyerKind === 'household' ? 'Rumah tangga' : buyerName,
});

const addressOf = ({ subdistrict, region }: SeenRequest) => ({
  ...(subdistrict && { locality: subdistrict }),
  region,
  countryName: 'Indonesia',
});

const inRupiah = (amount: number) => ({ amount, currency: 'IDR' });
const endOf = (date: string, region: string) => `${date}T23:59:59+0${offsetOf(region)}:00`;
const latest = (...instants: readonly (string | undefined)[]): string =>
  instants.reduce<string>((late, at) => (at && Date.parse(at) > Date.parse(late) ? at : late), instants[0]!);
