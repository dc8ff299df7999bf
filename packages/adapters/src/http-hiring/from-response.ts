import type { Desk, HiringTerms, LocalOrders, Matter, Paper, PaperTable } from '@guyub/core/hiring';
import * as outline from '@guyub/core/private-outline/hiring';
import type { JsonAnswer } from '../shared/fetch-json.ts';
import { doorOf, personOf, seen } from './seen.ts';
import { bad, flag, instant, list, number, objectOf, orNull, text, textIf } from './shape.ts';

export function fromTerms({ body }: JsonAnswer): HiringTerms {
  const { region, papers, puzzle } = objectOf(body, 'the terms');
  const { challenge, zeroBits, expiresAt } = objectOf(puzzle, 'puzzle');
  return {
    region: text(region, 'region'),
    papers: papersOf(papers),
    puzzle: {
      challenge: text(challenge, 'puzzle'),
      zeroBits: number(zeroBits, 'puzzle'),
      expiresAt: instant(expiresAt, 'puzzle'),
    },
  };
}

function papersOf(given: unknown): PaperTable {
  const { validFrom, source, url, rules } = objectOf(given, 'papers');
  const known = list(rules, 'papers', (rule) => {
    const { paper, upTo } = objectOf(rule, 'papers');
    return {
      paper: text(paper, 'papers') as Paper,
      ...(upTo !== undefined && { upTo: number(upTo, 'papers') }),
    };
  });
  // Every amount needs a paper.
  if (known.length === 0 || known.at(-1)!.upTo !== undefined) throw bad('papers');
  return {
    validFrom: text(validFrom, 'papers'),
    source: text(source, 'papers'),
    // A page offers it as a link.
    ...(typeof url === 'string' && url.startsWith('https://') && { url }),
    rules: [...known],
  };
}

export function fromDesk({ body }: JsonAnswer): Desk {
  const { door, matters, people, next, asOf } = objectOf(body, 'the desk');
  return {
    door: doorOf(door),
    matters: list(matters, 'matters', matter),
    people: list(people, 'people', personOf),
    next: orNull(next, 'next', text),
    asOf: instant(asOf, 'asOf'),
  };
}

function matter(given: unknown): Matter {
  const { request, invitations, quotes, deal, link, asks } = objectOf(given, 'matters');
  return {
    request: seen(outline.quoteRequests, request),
    invitations: list(invitations, 'invitations', (invitation) => ({
      ...seen(outline.invitations, invitation),
      ...textIf('link', objectOf(invitation, 'invitations')['link']),
    })),
    quotes: list(quotes, 'quotes', (quote) => seen(outline.quotes, quote)),
    ...(deal !== undefined && { deal: seen(outline.deals, deal) }),
    ...textIf('link', link),
    asks: flag(asks, 'asks'),
  };
}

export function fromLocalOrders({ body }: JsonAnswer): LocalOrders {
  const { region, asOf, least, deals, amount, trades } = objectOf(body, 'local orders');
  return {
    region: text(region, 'region'),
    asOf: instant(asOf, 'asOf'),
    least: number(least, 'least'),
    deals: orNull(deals, 'deals', number),
    amount: orNull(amount, 'amount', number),
    trades: list(trades, 'trades', (trade) => {
      const { skill, deals: count } = objectOf(trade, 'trades');
      return { skill: text(skill, 'trades'), deals: number(count, 'trades') };
    }),
  };
}
