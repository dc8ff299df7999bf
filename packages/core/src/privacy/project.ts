import { outline, type OutlineOf } from '../model/outline.ts';
import type { PrivateOutline } from '../model/private-outline/private-outline.ts';
import { hasEnded } from './has-ended.ts';
import { scrubValue } from './scrub.ts';

export type { PrivateOutline };

export type Viewer = 'public' | 'member' | 'coordinator' | 'office' | 'owner';
const ranks: readonly Viewer[] = ['public', 'member', 'coordinator', 'office', 'owner'];

/** They see what is published, and of it no more than they may. */
const isOpen = (viewer: Viewer): boolean => viewer === 'public' || viewer === 'member';

type Loose = Record<string, unknown>;

/**
 * The only way out of a store: JSON, DOM, snapshot, search text, print. Fields above the viewer are left out,
 * identity numbers are scrubbed, and a record about a person is withheld from the public and from members
 * until that person said yes; what is over is withheld from them, too.
 *
 * @param resource plural name, e.g. `people`
 * @param today ISO date, to keep minors out, and jobs that are over
 * @returns what the viewer may see; null when that is nothing
 */
export function project<T extends object>(
  resource: string,
  record: T,
  viewer: Viewer,
  today: string = new Date().toISOString().slice(0, 10),
): Partial<T> | null {
  if (!Object.hasOwn(outline, resource)) return null;
  if (isOpen(viewer) && hasEnded(resource, record, today)) return null;
  return projectBy(outline[resource as keyof typeof outline], record, viewer, today);
}

/** The same, for what stands behind a door: `outline` is one of `@guyub/core/private-outline/*`. */
export function projectPrivate<T extends object>(
  outline: PrivateOutline,
  record: T,
  viewer: Viewer,
): Partial<T> | null {
  return projectBy(outline, record, viewer, '');
}

function projectBy<T extends object>(
  outline: OutlineOf,
  record: T,
  viewer: Viewer,
  today: string,
): Partial<T> | null {
  const plan = planFor(outline, viewer);
  const consents = ((record as Loose)['consents'] ?? {}) as Loose;
  if (isOpen(viewer) && plan.gated && (consents['publication'] !== 'yes' || isMinor(record as Loose, today)))
    return null;
  const visible: Loose = {};
  let empty = true;
  for (const { name, consent } of plan.fields) {
    const value = (record as Loose)[name];
    if (value === undefined || value === null) continue;
    if (consent !== undefined && consents[consent] !== 'yes') continue;
    const clean = scrubValue(value);
    if (clean === undefined) continue;
    visible[name] = clean;
    empty = false;
  }
  return empty ? null : (visible as Partial<T>);
}

/** What one kind of viewer may see of a resource. */
interface Plan {
  readonly gated: boolean;
  /** `consent`: only after the owner's yes to it. */
  readonly fields: readonly { readonly name: string; readonly consent: string | undefined }[];
}
const plans = new WeakMap<OutlineOf, Map<Viewer, Plan>>();

function planFor(entry: OutlineOf, viewer: Viewer): Plan {
  let known = plans.get(entry);
  if (!known) plans.set(entry, (known = new Map()));
  let plan = known.get(viewer);
  if (!plan) known.set(viewer, (plan = compile(entry, viewer)));
  return plan;
}

function compile(entry: OutlineOf, viewer: Viewer): Plan {
  const consentOf = new Map(
    Object.entries(entry.consent ?? {}).flatMap(([purpose, names]) =>
      names.split(' ').map((n) => [n, purpose] as const),
    ),
  );
  const rank = ranks.indexOf(viewer);
  const fields = ranks.flatMap((least, level) =>
    (entry[least] ?? '')
      .split(' ')
      .filter((name) => name && (level <= rank || consentOf.has(name)))
      .map((name) => ({ name, consent: level <= rank ? undefined : consentOf.get(name) })),
  );
  return { gated: entry.gated === true, fields };
}

/** A person under 18 is never published; an unknown birth date is taken as grown up, as BLK courses require. */
export function isMinor(record: { readonly birthDate?: unknown }, today: string): boolean {
  if (typeof record.birthDate !== 'string') return false;
  const eighteenth = `${Number(record.birthDate.slice(0, 4)) + 18}${record.birthDate.slice(4)}`;
  return eighteenth > today;
}
