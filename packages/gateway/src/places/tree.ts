import { withoutPrefix } from '@guyub/core/reading';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { standing, type Level } from './code.ts';
import { regencyKey, squash } from './name.ts';

/** A place of Indonesia by its Kemendagri code. */
export interface Area {
  /** `kemendagri:35.27.05` */
  readonly id: string;
  readonly level: Level;
  readonly name: string;
}

/** Provinces, regencies and sub-districts; villages are read when somebody needs them. */
export interface Tree {
  readonly areas: ReadonlyMap<string, Area>;
  /** Of a province its regencies, of a regency its sub-districts. */
  children(id: string): readonly Area[];
  /** Id of the regency that is called so, with its kind: `Kabupaten Sampang`. */
  regency(name: string): string | undefined;
  /** Id of the sub-district that is called so in this regency, however it is spaced. */
  district(regency: string, name: string): string | undefined;
}

/** The tables of `idn-area-data`, whose licence is named in the decision page. */
export async function loadTree(): Promise<Tree> {
  const [provinces, regencies, districts] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
  ]);
  const areas = new Map<string, Area>();
  const children = new Map<string, Area[]>();
  const regencyNames = new Map<string, string>();
  const districtNames = new Map<string, string>();
  for (const row of [...provinces, ...regencies, ...districts]) {
    if (!row.code) continue;
    const area = areaOf(row);
    const { parent = '' } = standing(area.id);
    areas.set(area.id, area);
    if (!children.has(parent)) children.set(parent, []);
    children.get(parent)!.push(area);
    if (area.level === 'regency') regencyNames.set(regencyKey(area.name), area.id);
    if (area.level === 'district') districtNames.set(`${parent} ${squash(area.name)}`, area.id);
  }
  return {
    areas,
    children: (id) => children.get(id) ?? [],
    regency: (name) => regencyNames.get(regencyKey(name)),
    district: (regency, name) => districtNames.get(`${regency} ${squash(withoutPrefix(name))}`),
  };
}

/** The villages of some regencies: of the 83,762 in the table only those stay in memory. */
export async function villagesOf(regencies: ReadonlySet<string>): Promise<readonly Area[]> {
  const villages = await getVillages();
  return villages
    .filter(({ code }) => code && regencies.has(`kemendagri:${code.slice(0, 5)}`))
    .map((row) => areaOf(row));
}

function areaOf({ code, name }: { readonly code: string; readonly name: string }): Area {
  const id = `kemendagri:${code}`;
  return { id, level: standing(id).level, name };
}
