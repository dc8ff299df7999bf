import type { Answer, Ask } from '../../app/answer.ts';
import { problem } from '../../app/problem.ts';
import type { PageRoutes } from '../options.ts';

export const posterNames = ['alumni-directory', 'job-board', 'showcase', 'hire-local'] as const;
export type PosterName = (typeof posterNames)[number];

/** Typed by hand from a poster: `guyub.example.go.id/35.27/kerja`. */
const words: Readonly<Record<PosterName, string>> = {
  'alumni-directory': '',
  'job-board': '/kerja',
  showcase: '/produk',
  'hire-local': '/pesan',
};

/** @param region `kemendagri:35.27` @returns nothing where the code has no short form */
export function shortPath(name: PosterName, region: string | undefined): string | undefined {
  const code = /^kemendagri:(\d\d\.\d\d)$/.exec(region ?? '')?.[1];
  return code === undefined ? undefined : `/${code}${words[name]}`;
}

const lead = (c: Ask, name: PosterName): Answer => ({
  status: 302,
  body: null,
  headers: { Location: `/pages/${name}?region=${c.req.param('code')}`, 'Cache-Control': 'no-cache' },
});

export const shortRoutes: PageRoutes = {
  'GET /:code{[0-9][0-9]\\.[0-9][0-9]}': (c) => lead(c, 'alumni-directory'),
  'GET /:code{[0-9][0-9]\\.[0-9][0-9]}/:word': (c) => {
    const name = posterNames.find((one) => words[one] === `/${c.req.param('word')}`);
    return name
      ? lead(c, name)
      : problem.of(404, 'not-found', 'After the code come /kerja, /produk, /pesan, or nothing.');
  },
};
