import { GuyubError, type Issue } from '@guyub/core';
import type { QuoteRequest, QuoteRequestInput } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { opening } from '../../auth/door-rows.ts';
import type { Forms } from '../../auth/forms.ts';
import type { Limits } from '../../auth/limits.ts';
import type { Puzzles } from '../../auth/puzzle.ts';
import { standing } from '../../places/code.ts';
import { randomId } from '../ids.ts';
import type { Database } from '../schema.ts';
import { auditing } from './audit.ts';
import { notFound } from './behind-door.ts';
import { inOne, type Clocked } from './in-one.ts';
import { momentIn } from './moment.ts';
import { claim, type Wish } from './once.ts';
import { inserting, recordsOf, withId, type Kept } from './records.ts';

/** Somebody without a door. */
export interface Sender extends Wish {
  /** What was worked out for the puzzle. */
  readonly proof: string | undefined;
  /** Instead of it, where no script runs: the token of the form that was filled in. */
  readonly form?: string;
  readonly address: string;
}

/** What a stranger's request must pass. */
export interface Gate {
  /** People are known by their regency, and only those of regencies whose data are here can be asked. */
  readonly served: (region: string) => Promise<boolean>;
  readonly puzzles: Pick<Puzzles, 'check'>;
  readonly forms: Pick<Forms, 'check'>;
  readonly limits: Pick<Limits, 'takeRequest'>;
}

export interface Sent {
  readonly request: Kept<'quoteRequests'>;
  /** false: it was here before, and its door may have had other links since. */
  readonly fresh: boolean;
}

const DAY_MS = 86_400_000;
/** Furthest day by which one may wait for quotes. */
const LONGEST_DAYS = 60;

/** A stranger's request for quotes; the next people are due at once. A repetition is answered before anything is asked of it. */
export async function sendRequest(
  clocked: Clocked,
  { served, puzzles, forms, limits }: Gate,
  input: QuoteRequestInput,
  { key, bodyHash, proof, form, address }: Sender,
): Promise<Sent> {
  const { region } = input;
  const id = randomId();
  refuse(input, clocked.now());
  if (!(await served(region))) throw notServed(['region']);
  const pay =
    form === undefined
      ? await puzzles.check({ proof, address, region })
      : await forms.check({ form, address, region, personId: input.personId });
  return inOne(clocked, region, async ({ transaction, moment }) => {
    const at = moment.iso;
    const resource = 'quoteRequests';
    const before = await claim(transaction, {
      key,
      bodyHash,
      door: undefined,
      region,
      resource,
      recordId: id,
      at,
    });
    if (before !== undefined) {
      const [known] = await recordsOf(transaction, resource, withId(region, before));
      if (!known) throw notFound();
      return { request: known, fresh: false };
    }
    await pay(transaction);
    await limits.takeRequest(transaction, { address, region, requestId: id, contact: input });
    const request = recordOf(input, id, at);
    const door = { kind: 'buyer', region, subject: id, name: input.contactName } as const;
    await sql`
      with made as (${inserting(resource, [request])}), opened as (${opening(door)})
      ${auditing({ region, at, action: 'create', resource, ids: [id], version: 1 })}`.execute(transaction);
    return { request: { ...request, version: 1 }, fresh: true };
  });
}

function recordOf({ showsCeiling, ...input }: QuoteRequestInput, id: string, at: string): QuoteRequest {
  return {
    ...input,
    ...(showsCeiling && input.ceiling !== undefined && { statedCeiling: input.ceiling }),
    id,
    status: 'submitted',
    createdAt: at,
    nextBatchAt: at,
    updatedAt: at,
  };
}

/** What a schema cannot say. The messages are for the sender. */
function refuse(input: QuoteRequestInput, now: number): void {
  const { today, ms } = momentIn(input.region, now);
  const issues: Issue[] = [];
  const wrong = (field: keyof QuoteRequestInput, message: string) => issues.push({ path: [field], message });
  if (input.replyBy < today) wrong('replyBy', 'Batas penawaran sudah lewat: pilih hari ini atau sesudahnya.');
  if (input.replyBy > momentIn(input.region, ms + LONGEST_DAYS * DAY_MS).today)
    wrong('replyBy', `Batas penawaran paling lama ${LONGEST_DAYS} hari dari sekarang.`);
  if (input.neededOn < today)
    wrong('neededOn', 'Tanggal dibutuhkan sudah lewat: pilih hari ini atau sesudahnya.');
  if (input.telephone === undefined && input.email === undefined)
    wrong('telephone', 'Isi nomor HP/WA atau surel: tanpa itu kabar penawaran tidak sampai kepada Anda.');
  if (['agency', 'village'].includes(input.buyerKind) && input.budgetSource === undefined)
    wrong('budgetSource', 'Pilih sumber dana: perlu untuk belanja kantor dan desa.');
  const [first] = issues;
  if (first) throw new GuyubError('invalid', first.message, { adapter: 'gateway', issues });
}

/** Whether a region's data are here. A yes stays true, so it is asked for once. */
export function servedRegions(db: Kysely<Database>): Gate['served'] {
  const known = new Set<string>();
  return async (region) => {
    if (known.has(region)) return true;
    const { rows } = await sql`
      select 1 from regions
      where region = ${region}::text and id = ${region}::text and level = 'regency'`.execute(db);
    const here = rows.length > 0 && standing(region).regency === region;
    if (here) known.add(region);
    return here;
  };
}

export function notServed(path: readonly string[]): GuyubError {
  const message = 'Daerah ini belum dilayani di sini. Pilih kabupaten atau kota yang ada di daftar.';
  return new GuyubError('invalid', message, { adapter: 'gateway', issues: [{ path, message }] });
}
