import { standing, type Level } from './code.ts';
import type { Tree } from './tree.ts';

/** Degrees WGS 84, to two decimals. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place with its middle, as an office says it. */
export interface OwnPoint extends Point {
  /** Region id, `kemendagri:35.27.05`. */
  readonly id: string;
}

/** Middles by region id. */
export type Points = ReadonlyMap<string, Point>;

export interface Centroid extends Point {
  /** Of which place it is the middle: of a regency, where the middle of the sub-district is not known. */
  readonly precision: Exclude<Level, 'province'>;
}

/** Two decimals are about 1 km: all that this house keeps of a place. */
export const coarse = (degrees: number): number => Math.round(degrees * 100) / 100 + 0;

/**
 * Middles as far as GeoNames' towns tell: of a regency the mean of its towns, of a sub-district the town of its
 * name, which is as a rule its seat.
 *
 * @param towns lines of `Kabupaten Sampang|Robatal -7.00 113.28|…`
 */
export function townCentroids(tree: Tree, towns: string): Points {
  const found = new Map<string, Point[]>();
  const add = (id: string, point: Point) => {
    if (!found.has(id)) found.set(id, []);
    found.get(id)!.push(point);
  };
  for (const line of towns.split('\n')) {
    const [name = '', ...places] = line.split('|');
    const regency = tree.regency(name);
    if (regency === undefined) continue;
    for (const place of places) {
      const [, town, latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(place)!;
      const point = { latitude: Number(latitude), longitude: Number(longitude) };
      add(regency, point);
      const district = tree.district(regency, town!);
      if (district !== undefined) add(district, point);
    }
  }
  return new Map([...found].map(([id, points]) => [id, mean(points)]));
}

/**
 * The middle of a place, or of what it lies in: a village's, else its sub-district's, else its regency's. What the
 * office says of a place counts before what towns tell of it. A province has none: nobody is near one.
 */
export function centroid(id: string, own: Points, towns: Points): Centroid | undefined {
  let asked: string | undefined = id;
  while (asked !== undefined) {
    const { level, parent }: { level: Level; parent: string | undefined } = standing(asked);
    if (level === 'province') return undefined;
    const point = own.get(asked) ?? towns.get(asked);
    if (point) return { latitude: point.latitude, longitude: point.longitude, precision: level };
    asked = parent;
  }
  return undefined;
}

const mean = (points: readonly Point[]): Point => ({
  latitude: coarse(points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length),
  longitude: coarse(points.reduce((sum, { longitude }) => sum + longitude, 0) / points.length),
});
