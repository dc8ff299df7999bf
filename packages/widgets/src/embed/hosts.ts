import type { Transport } from './snippets.ts';

/** What is known of a kind of site. */
export interface Host {
  /** What works there, the best first. */
  readonly transports: readonly [Transport, ...Transport[]];
  /**
   * `tested`: opened by a test, on the host itself or under its own rules. `read`: from its source code, not tried on an
   * installed one. `untried`: from its manual.
   */
  readonly evidence: 'tested' | 'read' | 'untried';
  /** It has a policy, so that the lines are part of the steps. */
  readonly hasPolicy?: true;
  /** A file stands on the site itself; a gateway elsewhere cannot be asked. */
  readonly ownFiles?: true;
}

/** Kinds of sites, as those who look after them call them. */
const hosts = {
  html: {
    transports: ['element', 'mark', 'link', 'frame', 'snapshot', 'page', 'feed', 'poster'],
    evidence: 'tested',
  },
  wordpress: {
    transports: ['mark', 'element', 'link', 'frame', 'snapshot', 'page', 'feed', 'poster'],
    evidence: 'tested',
  },
  // Without `unfiltered_html`: kses keeps a `div` with `data-`, not scripts, frames and tags of our own.
  'wordpress-author': { transports: ['mark', 'link', 'page', 'poster'], evidence: 'tested' },
  // Its policy blocks frames of others, and lets no script ask another host.
  opendk: {
    transports: ['snapshot', 'page', 'poster'],
    evidence: 'read',
    ownFiles: true,
  },
  // Its widgets are cleaned of scripts and of tags that HTML Tidy does not know; a frame and a link stay.
  opensid: { transports: ['frame', 'page', 'poster'], evidence: 'read' },
  blogspot: { transports: ['frame', 'mark', 'page', 'feed', 'poster'], evidence: 'untried' },
  'google-sites': { transports: ['frame-address', 'page', 'poster'], evidence: 'untried' },
  joomla: { transports: ['frame', 'mark', 'page', 'feed', 'poster'], evidence: 'untried' },
  bundler: { transports: ['bundler', 'element', 'page'], evidence: 'tested' },
  react: { transports: ['react', 'bundler', 'page'], evidence: 'tested' },
  vue: { transports: ['vue', 'bundler', 'page'], evidence: 'tested' },
  'frames-only': { transports: ['frame', 'frame-address', 'page', 'poster'], evidence: 'tested' },
  strict: {
    transports: ['element', 'mark', 'snapshot', 'frame', 'page'],
    evidence: 'tested',
    hasPolicy: true,
  },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as readonly HostName[];

export const hostOf = (name: HostName): Host => hosts[name];
