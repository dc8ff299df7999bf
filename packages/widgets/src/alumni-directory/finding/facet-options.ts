import type { Facet, Scalar } from '@guyub/core';
import type { ReactiveController, TemplateResult } from 'lit';
import type { FacetField, Selection } from '../question.ts';
import type { FindingHost } from '../finding-host.ts';
import { toggle } from './choose.ts';
import type { Shared } from './shared.ts';
import { labelOf } from './label.ts';
import { recent, remember, type Recent } from './recent.ts';

/** More values than these are searched. */
const MANY = 8;
/** As many as are counted: there may be more, which only the backend knows. */
const MOST = 100;
const PAUSE_MS = 200;

type Buckets = Facet['buckets'];

/** The boxes to tick in a group of filters, and a field to search them where they are many. */
export class FacetOptions implements ReactiveController {
  readonly #shared: Shared;
  readonly #host: FindingHost;
  // Of the time when the element was touched: what is chosen now must not move what stands there.
  readonly #recent: Recent;
  readonly #typed = new Map<FacetField, string>();
  /** By language. Kept, because a cheap phone takes milliseconds for each, and there is a group for each field. */
  readonly #collators: { [language: string]: Intl.Collator } = {};
  /** What the backend found for what is typed. */
  #found: { readonly key: string; readonly buckets: Buckets } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(shared: Shared, host: FindingHost) {
    this.#shared = shared;
    (this.#host = host).addController(this);
    // A server knows of no visit before.
    this.#recent = host.plain ? {} : recent();
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#running?.abort();
  }

  /** @param fields one with many values, or some with a yes alone */
  render(fields: readonly FacetField[]): TemplateResult {
    const { html, t } = this.#shared;
    const [field] = fields;
    const name = fields.map((each) => t().filters[each]).join(', ');
    const isYesNo = field === 'certified' || field === 'hasBusiness';
    return html`${field && !isYesNo ? this.#search(field, name) : ''}<div class="options" role="group" aria-label=${name}
      >${isYesNo ? fields.map((each) => this.#option(each, true)) : field && this.#values(field)}</div>${this.#host.plain?.apply}`;
  }

  #search(field: FacetField, name: string): TemplateResult | '' {
    const { html, words } = this.#shared;
    if (!this.#typed.has(field) && this.#known(field).length <= MANY) return '';
    const label = words().searchIn(name);
    const type = ({ target }: Event) => this.#type(field, (target as HTMLInputElement).value);
    return html`<input class="narrow" type="search" autocomplete="off" maxlength="100" aria-label=${label} placeholder=${label} @input=${type}>`;
  }

  #values(field: FacetField): TemplateResult {
    const { html, words } = this.#shared;
    const shown = this.#shown(field);
    const last = shown.filter((value) => this.#recent[field]?.includes(String(value)));
    const rest = shown.filter((value) => !last.includes(value));
    const option = (value: Scalar) => this.#option(field, value);
    return html`${last[0] ? html`<p class="quiet">${words().recently}</p>${last.map(option)}<hr>` : ''}${rest.map(
      option,
    )}${shown[0] ? '' : html`<p class="quiet">${words().noSuch}</p>`}`;
  }

  /** In the order of the alphabet: it stays while counts change, and people look for their own sub-district. */
  #shown(field: FacetField): readonly Scalar[] {
    const { t, names } = this.#shared;
    const label = (value: Scalar) => labelOf({ t, names }, { field, value });
    const { compare } = (this.#collators[t().language] ??= new Intl.Collator(t().language, {
      numeric: true,
    }));
    const typed = this.#typed.get(field) ?? '';
    const values = this.#known(field).filter((value) => isNamed(label(value), typed));
    return values.sort((a, b) => compare(label(a), label(b)));
  }

  #known(field: FacetField): Scalar[] {
    const { refine } = this.#shared.asking.question;
    return [...new Set([...this.#buckets(field).map(({ value }) => value), ...(refine[field] ?? [])])];
  }

  #buckets(field: FacetField): Buckets {
    const counted = this.#counted(field) ?? [];
    const found = this.#found;
    return found && found.key === this.#key(field) ? [...counted, ...found.buckets] : counted;
  }

  #counted(field: FacetField): Buckets | undefined {
    return this.#shared.asking.list.answer?.facets.find((facet) => facet.field === field)?.buckets;
  }

  #option(field: FacetField, value: Scalar): TemplateResult {
    const { html, t, asking } = this.#shared;
    const buckets = this.#counted(field) && this.#buckets(field);
    const count = buckets?.find((bucket) => bucket.value === value)?.count ?? 0;
    const selection: Selection = { field, value };
    const chosen = asking.question.refine[field]?.includes(value) === true;
    const change = ({ target }: Event) => {
      // Until the question is asked; the page may prevent it.
      (target as HTMLInputElement).checked = chosen;
      if (!chosen && value !== true) remember(selection);
      toggle(asking, selection);
    };
    return html`<label class="option"><input type="checkbox" name=${field === 'region' ? 'regency' : field} value=${String(value)} form="find" .checked=${chosen} @change=${change}
      ><span>${labelOf(this.#shared, selection)}</span> <span class="quiet">${buckets && (count < 1000 ? count : count.toLocaleString(t().language))}</span></label>`;
  }

  #type(field: FacetField, text: string): void {
    const { redraw, announcer, words, t } = this.#shared;
    const tell = () => {
      redraw();
      announcer.say(words().choices(this.#shown(field).length.toLocaleString(t().language)));
    };
    this.#typed.set(field, text);
    announcer.wait();
    tell();
    clearTimeout(this.#pause);
    if ((this.#counted(field)?.length ?? 0) < MOST || !text.trim()) return;
    this.#pause = setTimeout(() => {
      const key = this.#key(field);
      void this.#ask(field, text.trim()).then(
        (buckets) => {
          this.#found = { key, buckets };
          tell();
        },
        () => {}, // overtaken, or out of reach: those that are known stay
      );
    }, PAUSE_MS);
  }

  async #ask(field: FacetField, text: string): Promise<Buckets> {
    const { asking } = this.#shared;
    const { client } = asking.frame();
    this.#running?.abort();
    this.#running = new AbortController();
    const query = { ...asking.query(), page: { size: 1 }, facets: [{ field, limit: MOST, text }] };
    const answer = await client?.list('people', query, { signal: this.#running.signal });
    return answer?.facets[0]?.buckets ?? [];
  }

  /** What was found holds for one question only. */
  #key = (field: FacetField): string =>
    JSON.stringify([field, this.#typed.get(field)?.trim(), this.#shared.asking.question]);
}

/** Words that begin so: core's `isNamed`, written out, because a part that comes later shares no code. */
function isNamed(label: string, typed: string): boolean {
  const own = plain(label);
  return plain(typed).every((word) => own.some((part) => part.startsWith(word)));
}

const plain = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
