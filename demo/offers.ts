import { readFile } from 'node:fs/promises';
import type { Store } from '@guyub/gateway';
import sharp from 'sharp';

/** What some people of the workbooks would enter themselves. Invented, and so are the drawn pictures. */
interface Offers {
  readonly region: string;
  readonly person: string;
  readonly business?: Parameters<Store['saveBusiness']>[1];
  /** Each stands in the workbook by this name. */
  readonly offerings: readonly Parameters<Store['saveOffering']>[1][];
  /** `of`: name of the business or the offering. */
  readonly photos?: readonly { readonly of: string; readonly file: string; readonly alt: string }[];
}

const data = (name: string) => new URL(`data/${name}`, import.meta.url);

/** Completes what nobody has completed yet. */
export async function addOffers(store: Store, say: (line: string) => void): Promise<void> {
  const all = JSON.parse(await readFile(data('offers.json'), 'utf8')) as readonly Offers[];
  let added = 0;
  for (const { region, person, business, offerings, photos = [] } of all) {
    const [owner] = await those(store, 'people', { region, name: person });
    if (!owner) continue;
    const known = await those(store, 'offerings', { personId: owner.id });
    const due = offerings.flatMap((said) => {
      const found = known.find(({ name }) => name.toLowerCase() === said.name.toLowerCase());
      return found && !found.category ? [{ ...said, id: found.id }] : [];
    });
    if (due.length === 0) continue;
    const addPhotos = async (resource: 'offerings' | 'businesses', id: string, name: string) => {
      for (const { file, alt } of photos.filter(({ of }) => of === name))
        await store.photos.add({ resource, id, bytes: await picture(file), alt }, { personId: owner.id });
    };
    const businessId = business && (await store.saveBusiness(owner.id, business));
    if (businessId) await addPhotos('businesses', businessId, business.name);
    for (const said of due) {
      await store.saveOffering(owner.id, { ...said, ...(businessId && { businessId }) });
      await addPhotos('offerings', said.id, said.name);
      added++;
    }
  }
  say(`offers.json: ${added} produk dan jasa dilengkapi`);
}

const picture = async (file: string): Promise<Buffer> =>
  sharp(await readFile(data(`photos/${file}.svg`)))
    .jpeg({ quality: 90 })
    .toBuffer();

interface Found {
  readonly id: string;
  readonly name: string;
  readonly category?: string;
}

/** Published records with these values. */
async function those(store: Store, resource: string, values: Record<string, string>): Promise<Found[]> {
  const of = Object.entries(values).map(([field, value]) => ({ op: 'eq', field, value }) as const);
  const { items } = await store.list({ resource, where: { op: 'and', of }, page: { size: 100 } });
  return items as unknown as Found[];
}
