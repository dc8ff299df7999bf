import type { Mapping, Zone } from '@guyub/adapters/mapping';
import { findRegency, isSubdistrict, loadRegions, type Regency } from '../../import/values/region.ts';
import { DoctorError } from '../errors.ts';
import type { VisitorOptions } from '../visit.ts';
import type { Sample } from './columns.ts';
import { isSheet, type KindName } from './kinds.ts';
import { withMadeId } from './made-id.ts';
import { mappingOf } from './mapping-file.ts';
import { meaningsOf, type Known } from './meanings.ts';
import { propose, type Proposal } from './propose.ts';
import { regencyOf, wordsOfHost, zoneOf } from './region.ts';
import { resourceOfColumns, resourceOfWords, type Resource } from './resource.ts';
import { takeFromAddress, takeFromFile, type Taken } from './take.ts';
import { tryOut, withoutStrange, type TriedOut } from './try-out.ts';

export interface DiagnoseOptions extends VisitorOptions {
  /** An address, or a file. */
  readonly target: string;
  /** `35.27`. */
  readonly region?: string;
  readonly zone?: Zone;
  readonly resource?: Resource;
}

export interface Diagnosis {
  /** As it may stand on a screen. */
  readonly place: string;
  readonly kind: KindName;
  readonly because: string;
  readonly remarks: readonly string[];
  readonly visits: number;
  readonly sample: Sample;
  readonly proposal: Proposal;
  /** Nobody named it, and the data does not tell. */
  readonly guessed: { readonly resource: boolean; readonly region: boolean };
  readonly regency: Regency | undefined;
  /** undefined: nobody knows of which regency it is, and without that nothing can be mapped. */
  readonly mapping: Mapping | undefined;
  readonly triedOut: TriedOut | undefined;
}

/**
 * Looks at a few rows of a backend or a file, and proposes how to map them. Nothing is changed there, and no value of a
 * row is in what comes back but inside `sample`.
 *
 * @throws DoctorError, ImportError in words for who runs a gateway
 */
export async function diagnose(options: DiagnoseOptions): Promise<Diagnosis> {
  const regions = await loadRegions();
  const told = options.region === undefined ? undefined : findRegency(regions, options.region);
  if (options.region !== undefined && !told)
    throw new DoctorError(`Tidak ada kabupaten/kota dengan kode itu. Tulis seperti --region 35.27.`);
  const known = (text: string) => isSubdistrict(text, regions);
  const taken = await (/^https?:/i.test(options.target)
    ? takeFromAddress(options.target, options, known)
    : takeFromFile(options.target, known));
  const { sample, path: _, words, host, titles, ...seen } = taken;
  const said = options.resource ?? ofKind(taken.kind) ?? guessed(words, sample, known);
  const resource = said ?? 'people';
  const all = meaningsOf(sample, resource, known);
  const regency = told ?? regencyOf(all, [...titles, wordsOfHost(host), words], regions);
  const settled = settle(all, resource, taken, regency, options.zone);
  return {
    ...seen,
    sample,
    regency,
    ...settled,
    guessed: { resource: said === undefined, region: told === undefined },
  };
}

/** The address, then the columns; a centre's list is more often of its people than of centres. */
function guessed(words: string, sample: Sample, known: (text: string) => boolean): Resource | undefined {
  const said = resourceOfWords(words);
  if (said && said !== 'organisations' && said !== 'programmes') return said;
  const columns = meaningsOf(sample, undefined, known).map(({ meaning }) => meaning);
  return resourceOfColumns(new Set(columns)) ?? said;
}

function settle(
  all: readonly Known[],
  resource: Resource,
  { kind, path, sample }: Taken,
  regency: Regency | undefined,
  zone: Zone | undefined,
): Pick<Diagnosis, 'proposal' | 'mapping' | 'triedOut'> {
  const proposal = propose(all, resource, sample, isSheet(kind));
  if (!regency) return { proposal, mapping: undefined, triedOut: undefined };
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const standing = { region: `kemendagri:${regency.code}`, zone: zone ?? zoneOf(regency), path, now };
  const rows = proposal.madeId === undefined ? sample : withMadeId(sample, proposal.madeId);
  const kept = withoutStrange(proposal, tryOut(mappingOf(proposal, standing), proposal, rows));
  const mapping = mappingOf(kept, standing);
  return { proposal: kept, mapping, triedOut: tryOut(mapping, kept, rows) };
}

const ofKind = (kind: KindName): Resource | undefined =>
  kind === 'opensid' ? 'offerings' : kind === 'opendk' ? 'businesses' : undefined;
