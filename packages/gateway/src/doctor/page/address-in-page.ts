import type { Html } from './html.ts';

/** Where a saved page came from: browsers write it down, and pages say it of themselves. */
export function addressInPage({ tags, texts }: Html): URL | undefined {
  const saved = texts.find(({ inside, value }) => inside === '!--' && value.includes('saved from url='));
  const link = tags.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  const og = tags.find(({ name, attributes }) => name === 'meta' && attributes.get('property') === 'og:url');
  const said = [
    /saved from url=\(\d+\)(\S+)/.exec(saved?.value ?? '')?.[1],
    link?.attributes.get('href'),
    og?.attributes.get('content'),
  ];
  return said.flatMap((text) =>
    text && /^https?:/i.test(text) && URL.canParse(text) ? [new URL(text)] : [],
  )[0];
}
