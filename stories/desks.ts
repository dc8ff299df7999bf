import { GuyubError } from '@guyub/core/adapter';
import {
  createHiringClient,
  type Desk,
  type Door,
  type HiringBackend,
  type Matter,
} from '@guyub/core/hiring';

// Everybody here is invented.
const region = 'kemendagri:35.27';
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const common = { region, version: '1', updatedAt: ago(1) };

type Request = Matter['request'];
type Invitation = Matter['invitations'][number];
type Quote = Matter['quotes'][number];
type Deal = NonNullable<Matter['deal']>;

const people: Desk['people'] = [
  { id: 'p1', name: 'Siti Aminah', subdistrict: 'Omben', certified: true, answersWithin: 6 },
  { id: 'p2', name: 'Budi', subdistrict: 'Torjun' },
  { id: 'p3', name: 'Muhammad Khoirul Anam bin Abdurrahman Wahid', subdistrict: 'Camplong', certified: true },
];

const request = (id: string, change: Partial<Request> = {}): Request => ({
  ...common,
  id,
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
  ...change,
});
const invitation = (requestId: string, personId: string, change: Partial<Invitation> = {}): Invitation => ({
  ...common,
  id: `i-${requestId}-${personId}`,
  requestId,
  personId,
  batch: 1,
  status: 'invited',
  invitedAt: ago(1),
  ...change,
});
const quote = (requestId: string, personId: string, change: Partial<Quote> = {}): Quote => ({
  ...common,
  id: `q-${requestId}-${personId}`,
  requestId,
  invitationId: `i-${requestId}-${personId}`,
  personId,
  prices: [15_000, 12_345],
  total: 630_863,
  readyOn: inDays(9),
  validUntil: inDays(14),
  status: 'offered',
  createdAt: ago(0.5),
  ...change,
});
const deal = (requestId: string, change: Partial<Deal> = {}): Deal => ({
  ...common,
  id: `d-${requestId}`,
  requestId,
  quoteId: `q-${requestId}-p1`,
  personId: 'p1',
  amount: 630_863,
  paper: 'purchase-proof',
  status: 'agreed',
  createdAt: ago(0.2),
  ...change,
});

const own: Partial<Request> = { contactName: 'Ibu Sari', telephone: '+6281200000001', sharesContact: true };
const invited = [
  invitation('r1', 'p1', { status: 'quoted' }),
  invitation('r1', 'p2', { status: 'quoted' }),
  invitation('r1', 'p3', { status: 'declined' }),
];
const quotes = [
  quote('r1', 'p1'),
  quote('r1', 'p2', { prices: [14_000, 20_000], extra: 50_000, total: 660_000, readyOn: inDays(7) }),
];
const link = 'https://contoh.example/kotak-masuk#guyub=contoh';

/** What waits behind the door of each story. */
const desks = {
  invited: [
    {
      request: request('r1', { statedCeiling: 700_000, note: 'Rapat mulai pukul 9.' }),
      invitations: [invitation('r1', 'p1')],
      quotes: [],
      asks: false,
    },
  ],
  waiting: [
    {
      request: request('r1', { status: 'quoted' }),
      invitations: [invitation('r1', 'p1', { status: 'quoted' })],
      quotes: [quote('r1', 'p1')],
      asks: false,
    },
  ],
  ordered: [
    {
      request: request('r1', { status: 'chosen' }),
      invitations: [invitation('r1', 'p1', { status: 'quoted' })],
      quotes: [quote('r1', 'p1', { status: 'chosen' })],
      deal: deal('r1', { buyerContactName: 'Ibu Sari', buyerTelephone: '+6281200000001' }),
      asks: true,
    },
  ],
  nothing: [],
  long: [
    {
      request: request('r1', {
        ...own,
        status: 'quoted',
        title: 'Konsumsi-pertanggungjawaban-musyawarah-perencanaan-pembangunan-kecamatan selama tiga hari',
        buyerName: 'Dinas Koperasi, Usaha Mikro, Perindustrian, Perdagangan dan Pemberdayaan Masyarakat Desa',
        subdistrict: 'Muara Sabak Barat Daya Selatan',
        note: `Satu${'panjang'.repeat(20)} kata.`,
      }),
      invitations: invited.map((one) => ({ ...one, personId: 'p3', id: `i-r1-${one.personId}` })).slice(0, 1),
      quotes: [quote('r1', 'p3', { prices: [999_999_999, 1], total: 39_999_999_963 })],
      asks: false,
    },
  ],
  many: Array.from({ length: 10_000 }, (_, i): Matter => ({
    request: request(`m${i}`, { title: `Pesanan nomor ${i + 1}`, status: i % 2 ? 'submitted' : 'sent' }),
    invitations: [],
    quotes: [],
    asks: false,
  })),
  submitted: [
    { request: request('r1', { ...own, status: 'submitted' }), invitations: [], quotes: [], asks: false },
  ],
  compared: [
    { request: request('r1', { ...own, status: 'quoted' }), invitations: invited, quotes, asks: false },
  ],
  chosen: [
    {
      request: request('r1', { ...own, status: 'chosen' }),
      invitations: invited,
      quotes: [
        { ...quotes[0]!, status: 'chosen' },
        { ...quotes[1]!, status: 'not-chosen' },
      ],
      deal: deal('r1', { personTelephone: '+6281200000002' }),
      asks: true,
    },
  ],
  region: [
    {
      request: request('r1', own),
      link,
      invitations: [
        { ...invitation('r1', 'p1'), link },
        { ...invitation('r1', 'p2', { status: 'opened', forwardedAt: ago(5) }), link },
        invitation('r1', 'p3', { status: 'declined', reason: 'busy' }),
      ],
      quotes,
      asks: false,
    },
    {
      request: request('r2', {
        title: 'Servis AC',
        buyerKind: 'village',
        buyerName: 'Desa Contoh',
        status: 'submitted',
      }),
      invitations: [],
      quotes: [],
      asks: false,
    },
    {
      request: request('r3', { title: 'Seragam 12 potong', status: 'chosen' }),
      invitations: [invitation('r3', 'p1', { status: 'quoted' })],
      quotes: [],
      deal: deal('r3', {
        status: 'differing',
        buyerAnswer: { happened: true, amount: 500_000, answeredAt: ago(1) },
        personAnswer: { happened: false, answeredAt: ago(1) },
      }),
      asks: false,
    },
  ],
} satisfies Record<string, readonly Matter[]>;

export type DeskName = keyof typeof desks;
/** How the gateway behind the door fares; the last three, once it is open. */
export type DoorWeather = 'well' | 'slow' | 'refused' | 'down' | 'cut' | 'untaken' | 'lost';

const names: Readonly<Record<Door['kind'], string>> = {
  person: 'Siti Aminah',
  buyer: 'Dinas Koperasi Contoh Raya',
  employer: 'CV Busana Rekaan',
  coordinator: 'Bu Ratna',
};

/** Takes every wish, and changes nothing. */
export function behindDoor(kind: Door['kind'], name: DeskName, weather: DoorWeather) {
  const door: Door = { kind, region, name: names[kind], subject: kind === 'person' ? 'p1' : 'r1' };
  const fails = (code: 'unauthenticated' | 'network' | 'conflict') =>
    new GuyubError(code, 'This story fails.', { adapter: 'story' });
  const seen = people.map((person) =>
    kind === 'coordinator' ? { ...person, telephone: '+6281200000003' } : person,
  );
  const write = async (resource: string): Promise<never> => {
    if (weather === 'slow') await new Promise(() => {});
    if (weather === 'down') throw fails('network');
    if (weather === 'refused') throw fails('unauthenticated');
    if (weather === 'cut' && resource !== 'sessions') throw fails('network');
    if (weather === 'untaken' && resource !== 'sessions') throw fails('conflict');
    const session = { token: 'session', expiresAt: '2099-01-01T00:00:00Z', door };
    return {
      value: resource === 'sessions' ? session : { link, expiresAt: ago(-14) },
      version: '1',
    } as never;
  };
  const unoffered = () =>
    Promise.reject(new GuyubError('unsupported', 'Not in these stories.', { adapter: 'story' }));
  let asked = 0;
  const backend: HiringBackend = {
    name: 'story',
    terms: () => Promise.reject(fails('network')),
    localOrders: () => Promise.reject(fails('network')),
    posts: unoffered,
    absorption: unoffered,
    sharing: unoffered,
    ledger: unoffered,
    desk: async () => {
      if (weather === 'lost' && asked++ > 0) throw fails('network');
      return { door, matters: desks[name], people: seen, next: null, asOf: new Date().toISOString() };
    },
    writes: { create: (resource) => write(resource), update: (resource) => write(resource) },
  };
  return createHiringClient({ backend, retries: 0 });
}
