import type { HTMLAttributes } from 'svelte/elements';
import type { GuyubTags, MarkupProps } from './props.ts';

type GuyubMarkup = {
  [Tag in keyof GuyubTags]: Omit<HTMLAttributes<GuyubTags[Tag]>, keyof MarkupProps<GuyubTags[Tag]>> &
    MarkupProps<GuyubTags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends GuyubMarkup {}
}
