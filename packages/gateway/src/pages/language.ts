import type { Ask } from '../app/answer.ts';

const languages = ['id', 'en', 'jv', 'su'] as const;
export type PageLanguage = (typeof languages)[number];

/** As the address says, else what the browser likes best of what there is. */
export function languageOf(c: Ask): PageLanguage {
  const liked = (c.req.header('accept-language') ?? '').split(',').map((one) => {
    const [tag = '', weight = '1'] = one.trim().split(/;\s*q=/);
    return { tag, weight: Number(weight) || 0 };
  });
  const tags = [
    c.req.query('lang') ?? '',
    ...liked.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag),
  ];
  for (const tag of tags) {
    const known = languages.find((language) => language === tag.slice(0, 2).toLowerCase());
    if (known) return known;
  }
  return 'id';
}
