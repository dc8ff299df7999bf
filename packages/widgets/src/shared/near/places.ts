import type { Client, Near, PublishedRegion } from '@guyub/core';

/** Most sub-districts of one regency: more than any has. */
const MOST = 100;

/** The region that is asked in, and its sub-districts. Does without where the backend has no list of places. */
export class Places {
  region: PublishedRegion | undefined;
  all: readonly PublishedRegion[] = [];
  #of: string | undefined;

  async load(client: Client, region: string | undefined): Promise<void> {
    if (!region || region === this.#of || !client.capabilities.regions) return;
    this.#of = region;
    const district = { op: 'eq', field: 'level', value: 'district' } as const;
    const within = { op: 'eq', field: 'parent', value: region } as const;
    const [whole, parts] = await Promise.allSettled([
      client.get('regions', region),
      client.list('regions', { where: { op: 'and', of: [district, within] }, page: { size: MOST } }),
    ]);
    if (this.#of !== region) return;
    this.region = whole.status === 'fulfilled' ? whole.value.value : undefined;
    this.all =
      parts.status === 'fulfilled'
        ? [...parts.value.items].sort((a, b) => a.name.localeCompare(b.name, 'id'))
        : [];
    // A line that was cut may be back at the next opening.
    if (parts.status === 'rejected') this.#of = undefined;
  }

  named(name: string): PublishedRegion | undefined {
    return this.all.find((place) => place.name === name);
  }

  /** Where distances begin while no sub-district is chosen: the region's middle, else that of its parts. */
  get middle(): Near | undefined {
    return nearOf(this.region) ?? middleOf(this.all.flatMap((place) => nearOf(place) ?? []));
  }
}

/** Rounded to hundredths of a degree, as every question is. */
export const nearOf = (place: PublishedRegion | undefined): Near | undefined =>
  place?.latitude === undefined || place.longitude === undefined
    ? undefined
    : { latitude: place.latitude, longitude: place.longitude };

function middleOf(places: readonly Near[]): Near | undefined {
  const mean = (of: (place: Near) => number) =>
    Math.round((places.reduce((sum, place) => sum + of(place), 0) / places.length) * 100) / 100;
  return places[0] && { latitude: mean((p) => p.latitude), longitude: mean((p) => p.longitude) };
}
