import type { Answer, Ask } from '../../app/answer.ts';
import { problem } from '../../app/problem.ts';
import type { PageRoutes } from '../options.ts';

export const posterNames = ['alumni-directory', 'job-board', 'showcase', 'hire-local'] as const;
export type PosterName = (typeof posterNames)[number];

/** Typed by hand from a poster: `guyub.example.go.id/35.27/kerja`, or `…/35.27/kerja/jahit`. */
const words: Readonly<Record<PosterName, string>> = {
  'alumni-directory': 'lulusan',
  'job-board': 'kerja',
  showcase: 'produk',
  'hire-local': 'pesan',
};

/** Longest that is looked for. */
const MOST = 60;

/** What is shown of it, on its page. */
export function listOf(name: PosterName, region: string, skill: string): string {
  const asks = name === 'alumni-directory' || name === 'job-board' ? 'q' : 'skill';
  const query = new URLSearchParams({
    ...(region && { region }),
    ...(skill && { [asks]: skill }),
  }).toString();
  return `/pages/${name}${query && `?${query}`}`;
}

/** @param region `kemendagri:35.27` @returns nothing where the code has no short form */
export function shortPath(name: PosterName, region: string | undefined, skill: string): string | undefined {
  const code = /^kemendagri:(\d\d\.\d\d)$/.exec(region ?? '')?.[1];
  if (code === undefined) return undefined;
  const looked = skill
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  if (looked) return `/${code}/${words[name]}/${looked}`;
  return name === 'alumni-directory' ? `/${code}` : `/${code}/${words[name]}`;
}

const code = '/:code{[0-9][0-9]\\.[0-9][0-9]}';

function lead(c: Ask, word = words['alumni-directory'], looked = ''): Answer {
  const name = posterNames.find((one) => words[one] === word);
  if (!name)
    return problem.of(
      404,
      'not-found',
      `After the code come ${Object.values(words).join(', ')}, or nothing.`,
    );
  const list = listOf(name, c.req.param('code')!, looked.replaceAll('-', ' ').trim().slice(0, MOST));
  return { status: 302, body: null, headers: { Location: list, 'Cache-Control': 'no-cache' } };
}

export const shortRoutes: PageRoutes = {
  [`GET ${code}`]: (c) => lead(c),
  [`GET ${code}/:word`]: (c) => lead(c, c.req.param('word')),
  [`GET ${code}/:word/:skill`]: (c) => lead(c, c.req.param('word'), c.req.param('skill')),
};
