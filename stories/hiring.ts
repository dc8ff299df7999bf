import type { MemoryRecords } from '@guyub/adapters/memory';
import { GuyubError } from '@guyub/core';
import {
  createHiringClient,
  nationalPapers,
  type HiringBackend,
  type HiringClient,
  type QuoteRequestInput,
  type SentRequest,
} from '@guyub/core/hiring';
import type { PostingInput } from '@guyub/core/jobs';
import { registerHiring, registerSource } from '@guyub/widgets';
import { clientIn, type Weather } from './clients.ts';

/** How a gateway fares with requests. */
export const hiringWeathers = ['well', 'down', 'blocked', 'without'] as const;
export type HiringWeather = (typeof hiringWeathers)[number];

const link = 'https://contoh.example/kotak-masuk.html#guyub=kunci-rekaan';

interface Shop {
  readonly weather: Weather;
  readonly hiring: HiringWeather;
  readonly records: MemoryRecords;
}

const shops: Shop[] = [];
const shopAt = (url: string): Shop => shops[Number(url.split('-').at(-1))]!;
registerSource('shop', (url) => clientIn(shopAt(url).weather, shopAt(url).records));
registerHiring('shop', (url) => hiringIn(shopAt(url).hiring));

/** A source of its own, so that what waits in one story does not wait in the next. */
export const sourceOf = (shop: Shop): string => `shop:visit-${Date.now()}-${shops.push(shop) - 1}`;

/** A gateway for requests, in any weather. */
export function hiringIn(weather: HiringWeather): HiringClient {
  const error = {
    well: undefined,
    down: new GuyubError('network', 'This story has no line.', { adapter: 'story' }),
    without: new GuyubError('unsupported', 'This story has no hiring.', { adapter: 'story' }),
    blocked: new GuyubError('forbidden', 'Blocked.', {
      adapter: 'story',
      issues: [{ path: [], message: 'permintaan palsu dikirim berulang kali dari sini.' }],
    }),
  }[weather];
  const unused = () => Promise.reject(new Error('No story needs this.'));
  const puzzle = { challenge: 'story', zeroBits: 1, expiresAt: '2999-01-01T00:00:00Z' };
  const backend: HiringBackend = {
    name: 'story',
    terms: async (region) => {
      if (error && weather !== 'blocked') throw error;
      return { region, papers: nationalPapers, puzzle };
    },
    desk: unused,
    localOrders: unused,
    posts: unused,
    absorption: unused,
    sharing: unused,
    ledger: unused,
    writes: {
      create: async (resource: string, value: unknown) => {
        if (error) throw error;
        return { value: answerTo(resource, value), version: '1' };
      },
      update: unused,
    } as unknown as HiringBackend['writes'],
  };
  return createHiringClient({ backend, retries: 0 });
}

function answerTo(resource: string, value: unknown): object {
  if (resource === 'quoteRequests') return sentOf(value as QuoteRequestInput);
  if (resource !== 'postings') return {};
  const at = new Date().toISOString();
  const { card } = value as PostingInput;
  const seen = { id: 'l1', region: card.region, createdAt: at, updatedAt: at, version: '1' };
  return { posting: { ...seen, card, status: 'submitted' }, link };
}

function sentOf({ region, title, skill, items, ...rest }: QuoteRequestInput): SentRequest {
  const { neededOn, replyBy, buyerKind, buyerName } = rest;
  const at = new Date().toISOString();
  const seen = { region, title, skill, items, neededOn, replyBy, buyerKind, buyerName };
  return {
    request: { ...seen, id: 'r1', status: 'submitted', createdAt: at, updatedAt: at, version: '1' },
    link,
  };
}
