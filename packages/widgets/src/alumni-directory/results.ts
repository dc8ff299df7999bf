import type { PublishedPerson } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Dictionary } from '../locales/dictionary.ts';
import { freshness } from '../shared/freshness.ts';
import type { Plain } from '../shared/plain.ts';
import type { QueryController } from '../shared/query-controller.ts';
import { personCard, type Telling } from './person-card.ts';
import { empty, unavailable } from './states.ts';

export interface ResultsProps {
  readonly t: Dictionary;
  readonly plain: Plain | undefined;
  readonly people: QueryController<'people'>;
  /** Why there is nothing to show. */
  readonly failure: unknown;
  readonly source: string | undefined;
  /** Not everybody is asked for. */
  readonly asked: boolean;
  readonly layout: 'cards' | 'list';
  readonly level: number;
  /** The id of who could not be opened. */
  readonly failed: string | undefined;
  /** What to do where nobody is found. */
  readonly next: unknown;
  readonly tellingOf: (person: PublishedPerson, index: number) => Telling | undefined;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** Cards that stand for people on their way: enough to hold the place of the first screen. */
const BONES = 6;

/** The people, or what stands in their place. */
export function results(props: ResultsProps): TemplateResult {
  const { t, failure, asked, source, next, onRetry } = props;
  const { answer } = props.people;
  if (failure) return unavailable(t, failure, source, onRetry);
  if (answer && !answer.items[0]) return empty(t, asked, next);
  return html`${answer ? freshness(t, answer, onRetry) : ''}${list(props)}${answer?.next ? further(props) : ''}`;
}

function list({ t, plain, people, layout, level, failed, tellingOf, onOpen }: ResultsProps): TemplateResult {
  const { answer, loading } = people;
  // Somebody from a link may stand on a further page.
  const elsewhere = failed && !answer?.items.some(({ id }) => id === failed);
  return html`${elsewhere ? html`<p class="notice">${t.openFailed}</p>` : ''}<ul class=${layout} part="list" role="list" aria-busy=${loading}
    >${
      answer?.items.map((person, index) =>
        personCard({
          t,
          plain,
          person,
          level,
          failed: person.id === failed,
          telling: tellingOf(person, index),
          onOpen,
        }),
      ) ?? Array.from({ length: BONES }, () => html`<li class="card bone" aria-hidden="true"></li>`)
    }</ul>`;
}

const further = ({
  t,
  plain,
  people: { answer, loadingMore, moreError },
  onMore,
}: ResultsProps) => html`<div class="further"
    >${moreError ? html`<p>${t.moreFailed}</p>` : ''}${
      plain?.further(answer!.next!, t.more, onMore) ??
      html`<button part="button" aria-disabled=${loadingMore} @click=${onMore}
    >${loadingMore ? t.loading : moreError ? t.retry : t.more}</button>`
    }</div>`;
