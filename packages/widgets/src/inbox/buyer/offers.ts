import type { DeskPerson, Matter, SeenQuote } from '@guyub/core/hiring';

/** A quote as it stands beside the others. */
export interface Offer {
  readonly quote: SeenQuote;
  readonly person: DeskPerson;
  readonly name: string;
  readonly isCheapest: boolean;
  readonly isSoonest: boolean;
  /** May still be chosen. */
  readonly isValid: boolean;
}

/** The smallest total first. Only one that stands out is called the cheapest or the soonest. */
export function offersOf(
  { quotes, request }: Matter,
  people: readonly DeskPerson[],
  today: string,
  someone: string,
): readonly Offer[] {
  const shown = quotes
    .filter(({ status }) => status !== 'withdrawn')
    .sort((a, b) => a.total - b.total || (a.readyOn < b.readyOn ? -1 : 1));
  const isValid = ({ status, validUntil }: SeenQuote) => status === 'offered' && validUntil >= today;
  const open = request.status === 'quoted' ? shown.filter(isValid) : shown;
  const least = <V extends number | string>(of: (quote: SeenQuote) => V): V | undefined => {
    const values = open.map(of).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return values[0] === values.at(-1) ? undefined : values[0];
  };
  const total = least((quote) => quote.total);
  const readyOn = least((quote) => quote.readyOn);
  return shown.map((quote) => {
    const person = people.find(({ id }) => id === quote.personId) ?? { id: quote.personId };
    const stands = open.includes(quote);
    return {
      quote,
      person,
      name: person.name ?? someone,
      isCheapest: stands && quote.total === total,
      isSoonest: stands && quote.readyOn === readyOn,
      isValid: isValid(quote),
    };
  });
}
