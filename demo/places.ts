import { fileURLToPath } from 'node:url';
import { readPoints, type Store } from '@guyub/gateway';

/** Middles of the sub-districts of two regencies, as an office would keep them. They are approximate. */
export const pointsFile = fileURLToPath(new URL('titik-kecamatan.csv', import.meta.url));

/** What `guyub places` does; where the points are in already, nothing changes. */
export async function addPlaces(store: Store, say: (line: string) => void): Promise<void> {
  const { points } = await readPoints(pointsFile);
  await store.savePoints(points);
  say(`titik-kecamatan.csv: ${points.length} titik tengah kecamatan, perkiraan`);
}
