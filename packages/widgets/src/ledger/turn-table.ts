import type { LedgerEntry } from '@guyub/core/sharing';
import { inTurn, standings } from '@guyub/core/sharing/standing';
import { html, type TemplateResult } from 'lit';
import { levelBar } from '../split/level-bar.ts';
import type { Telling } from './entry-sentence.ts';
import { PAGE } from './entry-list.ts';

/** A member's place in the order of turns. */
export interface Turner {
  readonly id: string;
  readonly level: number;
  readonly lastTurn: number;
  /** 1: whose turn is next. 0: is skipped now. */
  readonly place: number;
}

/**
 * Everybody of whom the ledger tells.
 *
 * @param turns who takes turns now, in their order; the others stand behind them
 */
export function turnersOf(entries: readonly LedgerEntry[], turns?: readonly string[]): readonly Turner[] {
  const all = standings(entries);
  const ids = inTurn(all.keys(), all);
  const first = turns ?? ids;
  return [...new Set([...first, ...ids])].map((id, i): Turner => ({
    level: 0,
    lastTurn: 0,
    ...all.get(id),
    id,
    place: first[i] ? i + 1 : 0,
  }));
}

interface TurnTableProps extends Telling {
  readonly turners: readonly Turner[];
  readonly all: boolean;
  readonly onAll: () => void;
}

export function turnTable({ t, nameOf, turners, all, onAll }: TurnTableProps): TemplateResult {
  const highest = turners.reduce((high, { level }) => Math.max(high, level), 0);
  const shown = all ? turners : turners.slice(0, PAGE);
  return html`<table class="turns" part="turns" tabindex="-1"><caption class="spoken">${t.next}</caption><thead><tr><th scope="col" class="place">${t.place}</th><th scope="col">${t.member}</th><th scope="col" class="number">${t.received}</th><th scope="col" class="number last">${t.lastTurn}</th></tr></thead>
  <tbody>${shown.map(
    ({ id, level, lastTurn, place }) =>
      html`<tr><td class="place">${place ? t.number(place) : '–'}</td><th scope="row">${nameOf(id)}</th><td class="number">${t.number(level)}${levelBar(level, level, highest)}</td><td class="number last">${lastTurn > 0 ? t.turnOf(t.number(lastTurn)) : t.neverServed}</td></tr>`,
  )}</tbody></table>${
    shown.length < turners.length
      ? html`<p class="actions"><button part="button" id="all-turns" @click=${onAll}>${t.more(t.number(turners.length - shown.length))}</button></p>`
      : ''
  }`;
}
