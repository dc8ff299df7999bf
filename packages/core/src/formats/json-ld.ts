import type { PublishedBusiness } from '../model/business.ts';
import type { PublishedOffering } from '../model/offering.ts';
import type { PublishedPerson } from '../model/person.ts';
import { photoSource, readPhoto } from '../photos/photo.ts';
import { scrubDeep } from '../privacy/scrub.ts';

/** A schema.org object. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Where on the web what is described stands. */
export interface Places {
  /** The page that shows it. */
  readonly url?: string;
  /** Address of the gateway that has the pictures. */
  readonly photos?: string;
}

/**
 * A business, or somebody who works without a business name, with what is offered. Only published fields are looked at.
 *
 * @param owner as published
 */
export function toLocalBusiness(
  owner: PublishedBusiness | PublishedPerson,
  offerings: readonly PublishedOffering[] = [],
  places: Places = {},
): JsonLd {
  const { subdistrict } = owner;
  return clean({
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    url: places.url,
    address: { '@type': 'PostalAddress', addressLocality: subdistrict, addressCountry: 'ID' },
    ...('skills' in owner ? ofPerson(owner) : ofBusiness(owner, places)),
    makesOffer: offerings.map((offering) => offerOf(offering, places)),
  });
}

export const toOffer = (offering: PublishedOffering, places: Places = {}): JsonLd =>
  clean({ '@context': 'https://schema.org', ...offerOf(offering, places) });

/** As text of a `<script type="application/ld+json">`, which no value can end. */
export const forScript = (object: JsonLd): string =>
  JSON.stringify(object).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const ofPerson = ({ name, businessName, skills, telephone, email }: PublishedPerson) => ({
  name: businessName ?? name,
  knowsAbout: skills,
  telephone,
  email,
});

const ofBusiness = (business: PublishedBusiness, places: Places) => ({
  name: business.name,
  description: business.description,
  areaServed: business.areaServed?.map((identifier) => ({ '@type': 'AdministrativeArea', identifier })),
  openingHours: business.openingHours,
  foundingDate: business.foundingDate,
  image: images(business.photos, places.photos),
});

function offerOf(offering: PublishedOffering, { url, photos }: Places) {
  const { name, description, category, unit, priceMin, priceMax, leadTimeDays, minimumOrder } = offering;
  const price = priceMin !== undefined && priceMin === priceMax ? priceMin : undefined;
  const priced = priceMin !== undefined || priceMax !== undefined;
  return {
    '@type': 'Offer',
    url,
    itemOffered: {
      '@type': category === 'service' ? 'Service' : 'Product',
      name,
      description,
      image: images(offering.photos, photos),
    },
    price,
    priceCurrency: price === undefined ? undefined : 'IDR',
    priceSpecification: priced
      ? {
          '@type': 'UnitPriceSpecification',
          price,
          minPrice: price === undefined ? priceMin : undefined,
          maxPrice: price === undefined ? priceMax : undefined,
          priceCurrency: 'IDR',
          unitText: unit,
        }
      : undefined,
    deliveryLeadTime:
      leadTimeDays === undefined
        ? undefined
        : { '@type': 'QuantitativeValue', maxValue: leadTimeDays, unitCode: 'DAY' },
    eligibleQuantity:
      minimumOrder === undefined
        ? undefined
        : { '@type': 'QuantitativeValue', minValue: minimumOrder, unitText: unit },
  };
}

const images = (photos: readonly string[] | undefined, base: string | undefined) =>
  base === undefined
    ? undefined
    : photos?.flatMap((text) => {
        const photo = readPhoto(text);
        return photo ? photoSource(base, photo, 1280) : [];
      });

/** Without what is not known, and without identity numbers. */
const clean = (object: object): JsonLd =>
  scrubDeep(
    JSON.parse(
      JSON.stringify(object, (_key, value: unknown) =>
        Array.isArray(value) && value.length === 0 ? undefined : value,
      ),
    ) as JsonLd,
  );
