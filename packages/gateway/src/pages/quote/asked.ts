import { shapes } from '@guyub/widgets/embed';
import type { Params } from '@guyub/widgets/page';
import type { Ask } from '../../app/answer.ts';
import { isId } from '../../app/hiring/inputs.ts';
import { lookOf, queryOf } from '../drawn/address.ts';
import { languageOf, type PageLanguage } from '../language.ts';

/** What the address of the form says, as the attributes of `guyub-hire-local` do; `variant` is of a button. */
export interface Asked {
  readonly region: string | undefined;
  readonly skill: string;
  readonly person: string | undefined;
  readonly offering: string;
  /** What the button would say. */
  readonly label: string;
  /** A colour, `#7a1f5c`. */
  readonly brand: string;
  readonly language: PageLanguage;
  /** Language and colour, for links from here. */
  readonly look: Params;
  /** It stands in somebody else's page. */
  readonly isFrame: boolean;
  /** The same form again. */
  readonly address: string;
}

const MOST = 200;

export function askedOf(c: Ask): Asked {
  const said = (name: string) => (c.req.query(name) ?? '').trim().slice(0, MOST);
  const fitting = (name: 'label' | 'brand' | 'lang') => (shapes[name]!.test(said(name)) ? said(name) : '');
  const code = said('region');
  const region = /^\d/.test(code) ? `kemendagri:${code}` : code;
  const person = said('person');
  const known = {
    region: /^(?:kemendagri|bps):\d[\d.]{0,12}$/.test(region) ? region : '',
    skill: said('skill'),
    person: isId(person) ? person : '',
    offering: said('offering'),
    label: fitting('label'),
    brand: fitting('brand'),
    lang: fitting('lang'),
  };
  const params: Params = Object.entries(known).filter(([, value]) => value);
  return {
    ...known,
    region: known.region || undefined,
    person: known.person || undefined,
    language: languageOf(c),
    isFrame: c.req.path.startsWith('/frames/'),
    look: lookOf(params),
    address: c.req.path + queryOf(params),
  };
}
