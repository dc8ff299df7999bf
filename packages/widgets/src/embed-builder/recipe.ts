import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  hostOf,
  kindOf,
  snippetOf,
  writePolicy,
  type Host,
  type Setting,
  type Snippet,
  type Transport,
} from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';
import type { HostWords } from '../locales/embed-host-words.ts';
import { copyButton } from '../shared/copy-button.ts';
import { plainPage, somePage, type Draft } from './draft.ts';

interface RecipeProps {
  readonly t: BuilderWords;
  readonly draft: Draft;
  readonly setting: Setting;
  /** Whether the gateway allows that site; none: nobody knows. */
  readonly permitted?: boolean | undefined;
  /** A page that checks what was installed. */
  readonly doctor?: string | undefined;
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
  const [best, ...others] = waysOf(host, setting);
  if (!best) return html`<p class="notice">${draft.kind === 'http' ? t.noneThere : t.none}</p>`;
  const steps = [...allowed(props, best.name), ...stepsOf(props, best, words)];
  return html`<p class="way"><b>${t.ways[best.name]}.</b> ${words.why}</p><p class="quiet">${t.evidence[host.evidence]}</p
    ><ol class="steps">${steps.map((step) => html`<li><p>${step.say}</p>${piece(props, step)}</li>`)}</ol
    >${host.hasPolicy ? '' : policy(props, best.snippet)}<p class="fails"><b>${t.fails}</b> ${words.fails}</p>${
      others.length === 0
        ? ''
        : html`<details class="earlier others"><summary>${t.others}</summary>${others.map(
            (way) =>
              html`<div class="other"><div class="sub" role="heading" aria-level=${level + 1}>${t.ways[way.name]}</div>${stepsOf(
                props,
                way,
                t.otherWords,
              ).map((step) => html`<p class="quiet">${step.say}</p>${piece(props, step)}`)}</div>`,
          )}</details>`
    }${checkUp(props)}`;
}

interface Way {
  readonly name: Transport;
  readonly snippet: Snippet;
}

/** What of a host works for these choices; two that come to the same are one. */
const waysOf = ({ transports }: Host, setting: Setting): readonly Way[] => {
  const made = transports.flatMap((name) => {
    const snippet = snippetOf(name, setting);
    return snippet ? [{ name, snippet }] : [];
  });
  const same = (one: Way, other: Way) =>
    one.snippet.code === other.snippet.code && one.snippet.script === other.snippet.script;
  return made.filter((way, index) => made.findIndex((other) => same(way, other)) === index);
};

function stepsOf(
  { t, draft }: RecipeProps,
  { name, snippet }: Way,
  words: Pick<HostWords, 'script' | 'code' | 'css'>,
): readonly Step[] {
  const host = hostOf(draft.host);
  const step = (say: string | undefined, part: Part, text: string | undefined): Step[] =>
    say === undefined || text === undefined ? [] : [{ say, part, text }];
  const script = step(words.script, 'script', snippet.script);
  const code = step(t.wayHelp[name] ?? words.code, 'code', snippet.code);
  return [
    ...step(t.packages, 'command', snippet.packages && packed(snippet.packages, t.application)),
    ...(name === 'snapshot' || snippet.script?.includes('"/guyub/') ? [{ say: t.files }] : []),
    ...step(t.command, 'command', snippet.command),
    // The script of a frame is a help, and goes below it.
    ...(name === 'frame' ? [...code, ...script] : [...script, ...code]),
    ...step(words.css, 'css', snippet.css),
    ...(host.hasPolicy ? step(t.policyHelp, 'policy', writePolicy(snippet.policy)) : []),
  ];
}

/** They are on no registry yet, and need each other: from a clone, all in one. */
const packed = (packages: readonly string[], folder: string): string =>
  [
    'npm run build',
    `for p in ${packages.map((name) => name.replace('@guyub/', '')).join(' ')}; do (cd packages/$p && npx pnpm@12 pack --pack-destination ../../../${folder}); done`,
    `cd ../${folder} && npm install ./guyub-*.tgz`,
  ].join('\n');

/** A gateway answers, and is framed by, the sites that it was told of. */
function allowed({ t, setting, permitted }: RecipeProps, way: Transport): readonly Step[] {
  const { embed, page } = setting;
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
function checkUp(props: RecipeProps): TemplateResult {
  const { t, setting, doctor } = props;
  const page = setting.page === somePage ? undefined : setting.page;
  const asked = `${doctor}?${new URLSearchParams({ url: page ?? '' })}`;
  const command = `npm run guyub -- doctor ${plainPage(setting.page)}`;
  return html`<div class="sub">${t.verify}</div><p>${t.verifyHelp}</p>${
    doctor === undefined
      ? piece(props, { say: t.verify, part: 'command', text: command })
      : html`<p class="actions"><a class="button" href=${page ? asked : doctor}>${t.verifyNow}</a></p>`
  }`;
}
