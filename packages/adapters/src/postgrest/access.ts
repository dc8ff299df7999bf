import { GuyubError } from '@guyub/core/adapter';
import { headersOf, type Identity } from '../shared/identity.ts';

/** Who asks, and in which schema. */
export interface Access extends Identity {
  /** Supabase's key of the project: the publishable one, or the older one of the role `anon`. It may stand in a page. */
  readonly apikey?: string;
  /** Where the tables are, if not in the first schema that the server shows. */
  readonly schema?: string;
}

/** For these no row policy holds. */
const aboveThePolicies = new Set(['service_role', 'supabase_admin', 'postgres']);

/**
 * The publishable key names the project, and nobody in it: whoever holds it may do what row policies let strangers do, as
 * is so without any key where PostgREST stands by itself. So it may be in a page. All other keys may not.
 *
 * @throws GuyubError `invalid` for a key that row policies do not hold for, and for a secret in a page
 */
export function accessHeaders({ apikey, schema, ...identity }: Access): Readonly<Record<string, string>> {
  expectPolicies('auth.token', identity.auth?.token);
  expectPolicies('apikey', apikey);
  if (apikey !== undefined && 'document' in globalThis && !isPublishable(apikey))
    throw invalid(
      '"apikey" in a page is the publishable key (sb_publishable_…), or the one of the role "anon": everybody can read what stands in a page.',
    );
  const headers = headersOf('postgrest', identity);
  return {
    ...headers,
    ...(apikey !== undefined && { apikey }),
    // The older keys are tokens, too; a newer one is none.
    ...(apikey !== undefined &&
      identity.auth === undefined &&
      claimsOf(apikey) && { Authorization: `Bearer ${apikey}` }),
    ...(schema !== undefined && { 'accept-profile': schema }),
  };
}

/** @throws GuyubError `invalid` for a key with which row policies would not be asked */
export function expectPolicies(option: string, key: string | undefined): void {
  const role = key?.startsWith('sb_secret_') ? 'service_role' : claimsOf(key)?.['role'];
  if (typeof role !== 'string' || !aboveThePolicies.has(role)) return;
  throw invalid(
    `"${option}" is a key of the role "${role}", for which no row policy holds: rows of people who did not agree would come, too. Use the publishable key, or a role of its own that may read what is to be shown. If that key ever stood in a page, make a new one.`,
  );
}

const isPublishable = (key: string): boolean =>
  key.startsWith('sb_publishable_') || claimsOf(key)?.['role'] === 'anon';

/** What a JSON web token says of its holder; undefined: it is none. */
function claimsOf(token: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const [, payload, signature] = token?.split('.') ?? [];
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const invalid = (message: string) =>
  new GuyubError('invalid', `postgrest: ${message}`, { adapter: 'postgrest' });
