import { html, type TemplateResult } from 'lit';
import { elementNames, hostNames, hostOf, readsOf, type SourceKind, type Transport } from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';
import { contrast, paint } from '../shared/brand-advice.ts';
import { somePage, type Draft } from './draft.ts';
import { choicesOf, select, text, type Change } from './fields.ts';
import type { Found, Verdict } from './probe.ts';

interface FormProps {
  readonly t: BuilderWords;
  readonly draft: Draft;
  /** None: it is being asked. */
  readonly found: Found | undefined;
  readonly level: number;
  readonly change: Change;
  readonly onCheck: () => void;
}

const usual = '#0b5c5e';

/** All that is chosen, in the order in which a webmaster knows it. */
export function form(props: FormProps): TemplateResult {
  const { t, level } = props;
  const heading = (words: string) =>
    html`<div class="heading" role="heading" aria-level=${level + 1}>${words}</div>`;
  return html`${what(props)}<div class="group">${heading(t.where)}${data(props)}</div><div class="group">${heading(t.site)}${site(props)}</div><div class="group">${heading(t.shows)}${shows(props)}</div>`;
}

const what = ({ t, draft, change }: FormProps) =>
  html`<fieldset class="what"><legend class="heading">${t.what}</legend>${elementNames.map((name) => {
    const [title, words] = t.elements[name];
    return html`<label class="kind"><input type="radio" name="element" value=${name} .checked=${name === draft.element} @change=${() => change({ element: name })}><span><b>${title}</b><span class="quiet">${words}</span></span></label>`;
  })}</fieldset>`;

function data({ t, draft, found, change, onCheck }: FormProps): TemplateResult {
  const { sources } = readsOf(draft.element);
  if (draft.element === 'ledger') return text(draft, change, 'file', { label: t.ledgerFile, type: 'url' });
  if (sources.length === 0) return html`<p>${t.noData}</p>`;
  const kinds = Object.fromEntries(sources.map((kind: SourceKind) => [kind, t.kinds[kind]]));
  const bad = found !== undefined && troubles.has(found.verdict);
  return html`${sources.length > 1 ? select(draft, change, 'kind', t.kind, choicesOf(kinds)) : ''}${text(
    draft,
    change,
    'address',
    {
      label: t.addresses[draft.kind],
      help: t.addressHelp[draft.kind],
      problem: bad ? verdictText(t, found) : undefined,
      type: 'url',
    },
  )}${bad ? html`<p><button id="check" @click=${onCheck}>${t.checkAgain}</button></p>` : html`<p class="verdict ${found?.verdict ?? ''}">${found ? verdictText(t, found) : t.checking}</p>`}`;
}

const troubles: ReadonlySet<Verdict> = new Set([
  'address',
  'key',
  'insecure',
  'refused',
  'unreachable',
  'other',
]);

export function verdictText(t: BuilderWords, { verdict, count }: Found): string {
  return verdict === 'ok' ? t.checked.ok(t.number(count ?? 0)) : t.checked[verdict];
}

function site({ t, draft, change }: FormProps): TemplateResult {
  const hosts = hostNames.map((value) => ({ value, text: t.hosts[value].name }));
  const { page } = draft;
  const isWrong = page.trim() !== '' && !/^https?:\/\/[^/]+\.[^/]+/.test(page);
  return html`${select(draft, change, 'host', t.host, hosts)}${text(draft, change, 'page', {
    label: t.page,
    help: `${t.pageHelp} ${t.forExample(`${somePage}lulusan`)}`,
    problem: isWrong ? t.pageWrong : undefined,
    type: 'url',
  })}${
    hostOf(draft.host).transports.every((way) => ofGateway.has(way))
      ? ''
      : html`${text(draft, change, 'href', { label: t.fallback, help: t.fallbackHelp, type: 'url' })}${text(draft, change, 'text', { label: t.fallbackText })}`
  }`;
}

/** Pages of a gateway, in which no link of the site stands. */
const ofGateway: ReadonlySet<Transport> = new Set(['frame', 'frame-address', 'page', 'feed', 'poster']);

function shows({ t, draft, found, change }: FormProps): TemplateResult {
  const { attributes } = readsOf(draft.element);
  const takes = (name: string) => attributes.includes(name);
  const { regions = [], skills = [] } = found ?? {};
  const isKnown = draft.region === '' || regions.some(({ id }) => shortOf(id) === draft.region);
  const places = regions.map(({ id, name }) => ({ value: shortOf(id), text: name }));
  return html`${
    !takes('region')
      ? ''
      : regions.length > 0 && isKnown
        ? select(draft, change, 'region', t.region, [{ value: '', text: t.everywhere }, ...places])
        : text(draft, change, 'region', { label: t.region, help: t.regionHelp })
  }${takes('skill') ? text(draft, change, 'skill', { label: t.skill, help: t.skillHelp, known: skills }) : ''}${
    takes('heading') ? text(draft, change, 'heading', { label: t.heading, help: t.headingHelp }) : ''
  }${takes('label') ? text(draft, change, 'label', { label: t.label }) : ''}${select(draft, change, 'lang', t.lang, choicesOf(t.langs))}${
    takes('layout') ? select(draft, change, 'layout', t.layout, choicesOf(t.layouts)) : ''
  }${takes('page-size') ? text(draft, change, 'size', { label: t.size, type: 'number' }) : ''}${colour(t, draft, change)}`;
}

const shortOf = (id: string) => id.replace(/^kemendagri:/, '');

function colour(t: BuilderWords, { brand }: Draft, change: Change): TemplateResult {
  const ratio = contrast(paint(brand || usual)!, [255, 255, 255]);
  const shown = t.number(Math.floor(ratio * 10) / 10);
  return html`<label class="option"><input type="checkbox" id="own-colour" .checked=${brand !== ''} @change=${({
    target,
  }: Event) =>
    change({
      brand: (target as HTMLInputElement).checked ? usual : '',
    })}><span>${t.ownColour}</span></label>${
    brand === ''
      ? ''
      : html`<div class="field"><label for="brand">${t.colour}</label><p class="quiet" id="brand-help">${ratio < 4.5 ? t.colourPale(shown) : t.colourFine(shown)}</p><input type="color" id="brand" aria-describedby="brand-help" .value=${brand} @input=${({
          target,
        }: Event) => change({ brand: (target as HTMLInputElement).value })}></div>`
  }`;
}
