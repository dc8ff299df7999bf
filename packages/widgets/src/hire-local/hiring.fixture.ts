import { GuyubError, type ErrorCode, type GuyubErrorOptions } from '@guyub/core';
import {
  createHiringClient,
  nationalPapers,
  type HiringBackend,
  type HiringClient,
  type HiringTerms,
  type LocalOrders,
  type QuoteRequestInput,
  type SentRequest,
} from '@guyub/core/hiring';

const now = '2026-11-02T02:00:00Z';

/** What a gateway answers to a request. The link is invented. */
function sentOf(input: QuoteRequestInput, id = 'r1'): SentRequest {
  const { title, skill, items, region, neededOn, replyBy, buyerKind, buyerName } = input;
  const common = { id, title, skill, items, region, neededOn, replyBy, buyerKind, buyerName };
  return {
    request: { ...common, status: 'submitted', createdAt: now, updatedAt: now, version: '1' },
    link: 'https://contoh.example/kotak-masuk.html#guyub=kunci-rekaan',
  };
}

/** A gateway with hiring, in any weather. */
export class FakeHiring {
  readonly requests: QuoteRequestInput[] = [];
  /** Answered instead of doing anything. */
  trouble: [code: ErrorCode, message?: string, options?: Partial<GuyubErrorOptions>] | undefined;
  /** Told of every region; undefined: nothing is told. */
  deals: number | null | undefined;
  readonly client: HiringClient;
  readonly #keys = new Set<string>();

  constructor(papers = nationalPapers) {
    const refuse = () => {
      const [code, message = 'The test refuses.', options] = this.trouble ?? [];
      if (code) throw new GuyubError(code, message, { adapter: 'test', ...options });
    };
    const terms = async (region: string): Promise<HiringTerms> => {
      refuse();
      const puzzle = {
        challenge: 'test',
        zeroBits: 1,
        expiresAt: new Date(Date.now() + 60_000).toISOString(),
      };
      return { region, papers, puzzle };
    };
    const create = async (_resource: string, value: unknown, call: { readonly idempotencyKey: string }) => {
      refuse();
      if (!this.#keys.has(call.idempotencyKey)) this.requests.push(value as QuoteRequestInput);
      this.#keys.add(call.idempotencyKey);
      return { value: sentOf(value as QuoteRequestInput), version: '1' };
    };
    const never = () =>
      Promise.reject(new GuyubError('unsupported', 'Not in this test.', { adapter: 'test' }));
    const silent = () =>
      Promise.reject(new GuyubError('unavailable', 'Not told in this test.', { adapter: 'test' }));
    const localOrders = async (region: string): Promise<LocalOrders> => {
      const { deals } = this;
      refuse();
      return deals === undefined
        ? silent()
        : { region, deals, least: 5, amount: null, trades: [], asOf: now };
    };
    const writes = { create, update: never } as unknown as HiringBackend['writes'];
    const unasked = { desk: never, posts: never, absorption: never, sharing: never, ledger: never };
    const backend: HiringBackend = { name: 'test', terms, localOrders, ...unasked, writes };
    this.client = createHiringClient({ backend, retries: 0 });
  }
}
