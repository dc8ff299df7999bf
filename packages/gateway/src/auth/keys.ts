import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { readKey } from '../shards/key.ts';
import type { Database } from '../store/schema.ts';

interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export interface Keys {
  /** The gateway's name in its tokens: those of another database open nothing here, even when both share a key file. */
  readonly name: string;
  /** For hashes of contacts; stays when the signing key changes. */
  readonly secret: KeyObject;
  /** @param transaction where there is one: an embedded database has a single connection */
  signing(transaction?: Kysely<Database>): Promise<SigningKey>;
}

export interface KeysOptions {
  /** PKCS #8 file of an Ed25519 key, instead of the one in the database. */
  readonly file?: string | undefined;
  readonly now?: () => number;
}

/** How long the database's key is believed, ms: another gateway, or the command line, may have made a new one. */
const BELIEVED_MS = 1000;

/** @throws ImportError for a file that is no such key */
export async function openKeys(
  db: Kysely<Database>,
  { file, now = Date.now }: KeysOptions = {},
): Promise<Keys> {
  const own = file === undefined ? undefined : signingKey(readKey(file));
  const secret = createSecretKey(
    await keep(db, 'sender-secret', () => randomBytes(32).toString('base64')),
    'base64',
  );
  const name = createHmac('sha256', secret).update('name').digest('base64url').slice(0, 12);
  if (own) return { name, secret, signing: async () => own };

  // Made now, so that no transaction that is undone can have made it.
  await keep(db, 'door-key', freshKey);
  let known: { readonly value: string; readonly key: SigningKey } | undefined;
  let readAt = -Infinity;
  return {
    name,
    secret,
    signing: async (transaction = db) => {
      if (!known || Math.abs(now() - readAt) >= BELIEVED_MS) {
        const at = now();
        const value = await keep(transaction, 'door-key', freshKey);
        if (known?.value !== value) known = { value, key: signingKey(fromText(value)) };
        readAt = at;
      }
      return known.key;
    },
  };
}

/** Every link and session ends, at every gateway of this database. */
export async function replaceKey(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`insert into meta (key, value) values ('door-key', ${freshKey()})
      on conflict (key) do update set value = excluded.value`.execute(transaction);
    // Also for gateways that believe the old key for a second more.
    await sql`update doors set generation = generation + 1`.execute(transaction);
    await sql`delete from sessions`.execute(transaction);
  });
}

/** What stands there; else something fresh, the same for all gateways of this database. */
async function keep(db: Kysely<Database>, key: string, fresh: () => string): Promise<string> {
  const ask = () => db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  const row = await ask();
  if (row) return row.value;
  await db
    .insertInto('meta')
    .values({ key, value: fresh() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await ask())!.value;
}

const freshKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const fromText = (value: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(value, 'base64'), type: 'pkcs8', format: 'der' });

function signingKey(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { id: id.slice(0, 8), privateKey, publicKey };
}
