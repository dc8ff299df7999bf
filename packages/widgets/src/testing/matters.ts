import type { DeskPerson, Door, Matter } from '@guyub/core/hiring';

// Everybody here is invented.
const region = 'kemendagri:35.27';
const DAY_MS = 86_400_000;

/** ISO date so many days from now, as it is in western Indonesia. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10);
/** ISO instant so many days before now. */
export const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

export const doors: Readonly<Record<Door['kind'], Door>> = {
  person: { kind: 'person', region, name: 'Siti Aminah', subject: 'p1' },
  buyer: { kind: 'buyer', region, name: 'Dinas Koperasi Contoh Raya', subject: 'r1' },
  employer: { kind: 'employer', region, name: 'CV Busana Rekaan', subject: 'l1' },
  coordinator: { kind: 'coordinator', region, name: 'Bu Ratna', subject: 'c1' },
};

export const desked: readonly DeskPerson[] = [
  { id: 'p1', name: 'Siti Aminah', subdistrict: 'Omben', certified: true, answersWithin: 6 },
  { id: 'p2', name: 'Budi & Rekan 🍰', subdistrict: 'Torjun', certified: false },
  {
    id: 'p3',
    name: 'Muhammad Khoirul Anam bin Abdurrahman Wahid',
    subdistrict: 'Camplong',
    certified: true,
    answersWithin: 48,
  },
  { id: 'p4' },
];

type Request = Matter['request'];
type Invitation = Matter['invitations'][number];
type Quote = Matter['quotes'][number];
type Deal = NonNullable<Matter['deal']>;

export const request = (change: Partial<Request> = {}): Request => ({
  id: 'r1',
  region,
  subdistrict: 'Omben',
  title: '40 kotak snack untuk rapat',
  skill: 'Kue',
  items: [
    { name: 'Snack box', quantity: 40, unit: 'kotak', specification: 'Isi 3 kue dan air mineral' },
    { name: 'Kue lapis', quantity: 2.5, unit: 'kg' },
  ],
  neededOn: inDays(9),
  replyBy: inDays(2),
  buyerKind: 'agency',
  buyerName: 'Dinas Koperasi Contoh Raya',
  status: 'sent',
  createdAt: ago(1),
  updatedAt: ago(1),
  version: '1',
  ...change,
});

export const invitation = (personId: string, change: Partial<Invitation> = {}): Invitation => ({
  id: `i-${change.requestId ?? 'r1'}-${personId}`,
  region,
  requestId: 'r1',
  personId,
  batch: 1,
  status: 'invited',
  invitedAt: ago(1),
  updatedAt: ago(1),
  version: '1',
  ...change,
});

export const quote = (personId: string, prices: readonly number[], change: Partial<Quote> = {}): Quote => ({
  id: `q-${change.requestId ?? 'r1'}-${personId}`,
  region,
  requestId: 'r1',
  invitationId: `i-${change.requestId ?? 'r1'}-${personId}`,
  personId,
  prices: [...prices],
  total: 40 * prices[0]! + Math.round(2.5 * prices[1]!) + (change.extra ?? 0),
  readyOn: inDays(9),
  validUntil: inDays(14),
  status: 'offered',
  createdAt: ago(0.5),
  updatedAt: ago(0.5),
  version: '1',
  ...change,
});

export const deal = (change: Partial<Deal> = {}): Deal => ({
  id: 'd-r1',
  region,
  requestId: 'r1',
  quoteId: 'q-r1-p1',
  personId: 'p1',
  amount: 630_863,
  paper: 'purchase-proof',
  status: 'agreed',
  createdAt: ago(0.2),
  updatedAt: ago(0.2),
  version: '1',
  ...change,
});

export const matter = (change: Partial<Matter> = {}): Matter => ({
  request: request(),
  invitations: [invitation('p1')],
  quotes: [],
  asks: false,
  ...change,
});

/** Of another request, with everything that belongs to it. */
export const other = (
  id: string,
  change: Partial<Request> = {},
  status: Invitation['status'] = 'invited',
): Matter =>
  matter({ request: request({ id, ...change }), invitations: [invitation('p1', { requestId: id, status })] });
