import { readsOf } from './elements.ts';
import { kindOf } from './embed.ts';
import { escaped, tag } from './markup.ts';
import { bundler, react, vue } from './module-snippets.ts';
import { framePolicyOf, policyOf } from './policy.ts';
import {
  addressAt,
  brandRule,
  gatewayOf,
  withSearch,
  type Make,
  type Setting,
  type Snippet,
} from './setting.ts';

const fallbackOf = ({ fallback: { href, text } }: Setting) => tag('a', { href }, escaped(text));

/** Attributes as a `data-guyub` has them. */
const marked = ({ embed: { element, attributes } }: Setting) => ({
  'data-guyub': element,
  ...Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value]),
  ),
});

const withLoader = (setting: Setting, code: string): Snippet => ({
  code,
  script: tag('script', { async: '', src: `${setting.scripts}guyub-loader.js` }),
  css: brandRule(setting),
  policy: policyOf([setting.embed], { ...setting, loader: 'plain' }),
});

const element = (setting: Setting): Snippet =>
  withLoader(setting, tag(`guyub-${setting.embed.element}`, setting.embed.attributes, fallbackOf(setting)));

/** For editors that strip tags they do not know. */
const mark: Make = (setting) => withLoader(setting, tag('div', marked(setting), fallbackOf(setting)));

/** Works as it is, and becomes the element. */
const link: Make = (setting) => {
  const { href, text } = setting.fallback;
  return withLoader(setting, tag('a', { ...marked(setting), href }, escaped(text)));
};

/** A whole page of the gateway, also for those without scripts. */
const linkToPage = (setting: Setting) =>
  tag('a', { href: addressAt(setting, 'pages') }, escaped(setting.title));

const frame: Make = (setting) => {
  const src = addressAt(setting, 'frames');
  if (src === undefined) return undefined;
  const script = `${gatewayOf(setting)!}guyub/guyub-frame.js`;
  // Without the script it keeps this height and is scrolled inside.
  const framed = tag('iframe', {
    'data-guyub-frame': '',
    src,
    title: setting.title,
    width: '100%',
    height: '800',
    loading: 'lazy',
    allow: 'geolocation; web-share; clipboard-write',
    referrerpolicy: 'no-referrer',
  });
  return {
    // Where frames are blocked nothing is shown of what stands inside one.
    code: `${framed}\n${tag('p', {}, linkToPage(setting))}`,
    script: tag('script', { async: '', src: script }),
    policy: framePolicyOf(src, setting.page, script),
  };
};

/** For a site that makes the frame itself. */
const frameAddress: Make = (setting) => {
  const code = addressAt(setting, 'frames');
  return code === undefined ? undefined : { code, policy: framePolicyOf(code, setting.page) };
};

/** No other host is asked: a file beside the page. */
const snapshot: Make = (setting) => {
  const { element: name, attributes } = setting.embed;
  const { sources } = readsOf(name);
  if (sources.length === 0) return element({ ...setting, scripts: '/guyub/' });
  if (!sources.includes('snapshot')) return undefined;
  const { source } = attributes;
  const isFile = source !== undefined && kindOf(source) === 'snapshot';
  const own = isFile ? source : 'snapshot:/guyub/guyub.json';
  const embed = { element: name, attributes: { ...attributes, source: own } };
  // It stands in a command.
  const region = /^(?:kemendagri:)?(\d[\d.]*)$/.exec(attributes['region'] ?? '')?.[1];
  return {
    ...element({ ...setting, embed, scripts: '/guyub/' }),
    command: `npm run guyub -- snapshot${region ? ` --region ${region}` : ''} --out guyub.json`,
  };
};

const page: Make = (setting) =>
  addressAt(setting, 'pages') === undefined ? undefined : { code: linkToPage(setting), policy: {} };

const feed: Make = (setting) => {
  const { element: name, attributes } = setting.embed;
  const gateway = gatewayOf(setting);
  const { feed: file } = readsOf(name);
  if (gateway === undefined || file === undefined) return undefined;
  const asked = ['region', 'skill', 'lang'].flatMap((key) =>
    attributes[key] === undefined ? [] : [[key, attributes[key]]],
  );
  const embed = { element: name, attributes: Object.fromEntries(asked) as Record<string, string> };
  return { code: withSearch(`${gateway}feeds/${file}.rss`, embed), policy: {} };
};

const poster: Make = (setting) => {
  const code = addressAt(setting, 'poster');
  return code === undefined ? undefined : { code, policy: {} };
};

/** Every way onto a page. */
const transports = {
  element,
  mark,
  link,
  frame,
  'frame-address': frameAddress,
  snapshot,
  page,
  feed,
  poster,
  bundler,
  react,
  vue,
} as const satisfies Readonly<Record<string, Make>>;

export type Transport = keyof typeof transports;

export const transportNames = Object.keys(transports) as readonly Transport[];

export const snippetOf = (transport: Transport, setting: Setting): Snippet | undefined =>
  transports[transport](setting);
