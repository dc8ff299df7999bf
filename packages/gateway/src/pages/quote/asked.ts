import type { Ask } from '../../app/answer.ts';
import { isId } from '../../app/hiring/inputs.ts';
import { languageOf, type PageLanguage } from '../language.ts';

/** What the address of the form says, as the attributes of `guyub-hire-local` do. */
export interface Asked {
  readonly region: string | undefined;
  readonly skill: string;
  readonly person: string | undefined;
  readonly offering: string;
  readonly language: PageLanguage;
  /** It stands in somebody else's page. */
  readonly isFrame: boolean;
  /** The same form again. */
  readonly address: string;
}

const MOST = 200;

export function askedOf(c: Ask): Asked {
  const said = (name: string) => (c.req.query(name) ?? '').trim().slice(0, MOST);
  const code = said('region');
  const region = /^\d/.test(code) ? `kemendagri:${code}` : code;
  const person = said('person');
  const known = {
    region: /^(?:kemendagri|bps):\d[\d.]{0,12}$/.test(region) ? region : '',
    skill: said('skill'),
    person: isId(person) ? person : '',
    offering: said('offering'),
    lang: said('lang'),
  };
  const query = new URLSearchParams(Object.entries(known).filter(([, value]) => value)).toString();
  return {
    ...known,
    region: known.region || undefined,
    person: known.person || undefined,
    language: languageOf(c),
    isFrame: c.req.path.startsWith('/frames/'),
    address: `${c.req.path}${query && `?${query}`}`,
  };
}
