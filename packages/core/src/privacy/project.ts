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
  const plan = planFor(outline);
  const consents = ((record as Loose)['consents'] ?? {}) as Loose;
  if (isOpen(viewer) && plan.gated && (consents['publication'] !== 'yes' || isMinor(record as Loose, today)))
    return null;
  const rank = ranks.indexOf(viewer);
  const visible: Loose = {};
  for (const { name, level, consent } of plan.fields) {
    const value = (record as Loose)[name];
    if (value === undefined || value === null) continue;
    if (level > rank && !(consent && consents[consent] === 'yes')) continue;
    const clean = scrubValue(value);
    if (clean !== undefined) visible[name] = clean;
  }
  return Object.keys(visible).length === 0 ? null : (visible as Partial<T>);
}

interface Plan {
  readonly gated: boolean;
  readonly fields: readonly { name: string; level: number; consent: string | undefined }[];
}
const plans = new WeakMap<OutlineOf, Plan>();

function planFor(entry: OutlineOf): Plan {
  const known = plans.get(entry);
  if (known) return known;
  const consentOf = new Map(
    Object.entries(entry.consent ?? {}).flatMap(([purpose, names]) =>
      names.split(' ').map((n) => [n, purpose] as const),
    ),
  );
  const fields = ranks.flatMap((viewer, level) =>
    (entry[viewer] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => ({ name, level, consent: consentOf.get(name) })),
  );
  const plan = { gated: entry.gated === true, fields };
  plans.set(entry, plan);
  return plan;
}

/** A person under 18 is never published; an unknown birth date is taken as grown up, as BLK courses require. */
export function isMinor(record: { readonly birthDate?: unknown }, today: string): boolean {
  if (typeof record.birthDate !== 'string') return false;
  const eighteenth = `${Number(record.birthDate.slice(0, 4)) + 18}${record.birthDate.slice(4)}`;
  return eighteenth > today;
}
