import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  hostOf,
  kindOf,
  snippetOf,
  writePolicy,
  type Setting,
  type Snippet,
  type Transport,
} from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';
import { copyButton } from '../shared/copy-button.ts';
import { plainPage, somePage, type Draft } from './draft.ts';

interface RecipeProps {
  readonly t: BuilderWords;
  readonly draft: Draft;
  readonly setting: Setting;
  /** Whether the gateway allows that site; none: nobody knows. */
  readonly permitted?: boolean | undefined;
  readonly level: number;
  readonly say: (text: string) => void;
}

type Part = Exclude<keyof BuilderWords['parts'], 'link'>;
interface Step {
  readonly say: string;
  readonly part?: Part;
  readonly text?: string | undefined;
}

/** What is done there, one step after the other, each with what is copied for it. */
export function recipe(props: RecipeProps): TemplateResult {
  const { t, draft, setting, level } = props;
  const host = hostOf(draft.host);
  const words = t.hosts[draft.host];
  const made = (names: readonly Transport[]) =>
    names.flatMap((name) => {
      const snippet = snippetOf(name, setting);
      return snippet ? [{ name, snippet }] : [];
    });
  const [best, ...others] = made(host.transports);
  if (!best) return html`<p class="notice">${t.none}</p>`;
  const steps = stepsOf(props, best.name, best.snippet);
  return html`<p class="way"><b>${t.ways[best.name]}.</b> ${words.why}</p><p class="quiet">${t.evidence[host.evidence]}</p
    ><ol class="steps">${steps.map((step) => html`<li><p>${step.say}</p>${piece(props, step)}</li>`)}</ol
    >${host.hasPolicy ? '' : policy(props, best.snippet)}<p class="fails"><b>${t.fails}</b> ${words.fails}</p
    ><details class="earlier others"><summary>${t.others}</summary>${others.map(
      ({ name, snippet }) =>
        html`<div class="other"><div class="sub" role="heading" aria-level=${level + 1}>${t.ways[name]}</div>${
          t.wayHelp[name] ? html`<p class="quiet">${t.wayHelp[name]}</p>` : ''
        }${(['command', 'script', 'code'] as const).map((part) => piece(props, { say: t.ways[name], part, text: snippet[part] }))}</div>`,
    )}</details>`;
}

function stepsOf(
  { t, draft, setting, permitted }: RecipeProps,
  way: Transport,
  snippet: Snippet,
): readonly Step[] {
  const host = hostOf(draft.host);
  const words = t.hosts[draft.host];
  const step = (say: string, part: Part, text: string | undefined): Step[] =>
    text === undefined ? [] : [{ say, part, text }];
  return [
    ...allowed(t, setting, way, permitted),
    ...step(t.packages, 'command', snippet.packages && `npm install ${snippet.packages.join(' ')}`),
    ...(way === 'snapshot' || snippet.script?.includes('"/guyub/') ? [{ say: t.files }] : []),
    ...step(t.command, 'command', snippet.command),
    ...step(words.script, 'script', snippet.script),
    ...step(t.wayHelp[way] ?? words.code, 'code', snippet.code),
    ...step(words.css, 'css', snippet.css),
    ...(host.hasPolicy ? step(t.policyHelp, 'policy', writePolicy(snippet.policy)) : []),
  ];
}

/** A gateway answers, and is framed by, the sites that it was told of. */
function allowed(
  t: BuilderWords,
  { embed, page }: Setting,
  way: Transport,
  permitted: boolean | undefined,
): readonly Step[] {
  const { source } = embed.attributes;
  if (source === undefined || kindOf(source) !== 'http' || !asking.has(way)) return [];
  const { origin } = new URL(page);
  if (origin === new URL(source).origin) return [];
  if (permitted) return [{ say: t.permitted(origin) }];
  const ask = way.startsWith('frame') ? t.allowFrame : t.allow;
  const say = permitted === false ? t.notPermitted(origin) : ask(origin);
  return [{ say, part: 'command', text: `npm run guyub -- serve --allow-origin ${origin}` }];
}

/** Ways on which the visitor's browser asks the gateway from the site's page. */
const asking: ReadonlySet<Transport> = new Set([
  'element',
  'mark',
  'link',
  'frame',
  'frame-address',
  'bundler',
  'react',
  'vue',
]);

/** A text to be copied. */
function piece({ t, say }: RecipeProps, { say: name, part, text }: Step): TemplateResult | typeof nothing {
  if (part === undefined || text === undefined) return nothing;
  return html`<div class="piece"><pre tabindex="0" role="group" aria-label=${t.parts[part]}><code>${text}</code></pre>${keyed(
    text,
    copyButton({
      text,
      label: t.copy,
      name: t.copyNamed(`${t.parts[part]}, ${name}`),
      copied: t.copied,
      byHand: t.byHand,
      say,
    }),
  )}</div>`;
}

function policy(props: RecipeProps, snippet: Snippet): TemplateResult {
  const { t } = props;
  const lines = writePolicy(snippet.policy);
  if (lines === '') return html`<p class="quiet">${t.noPolicy}</p>`;
  return html`<details class="earlier policy"><summary>${t.policy}</summary><p class="quiet">${t.policyHelp}</p>${piece(props, { say: t.policy, part: 'policy', text: lines })}</details>`;
}

/** How to see afterwards whether it works. */
export function checkUp({ t, draft, setting, say }: RecipeProps, doctor: string | undefined): TemplateResult {
  const page = setting.page === somePage ? undefined : setting.page;
  const asked = `${doctor}?${new URLSearchParams({ url: page ?? '' })}`;
  const command = `npm run guyub -- doctor ${plainPage(setting.page)}`;
  return html`<div class="sub">${t.verify}</div><p>${t.verifyHelp}</p>${
    doctor === undefined
      ? piece({ t, draft, setting, say, level: 0 }, { say: t.verify, part: 'command', text: command })
      : html`<p class="actions"><a class="button" href=${page ? asked : doctor}>${t.verifyNow}</a></p>`
  }`;
}
