import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { GuyubTags, MarkupProps } from './props.ts';

type GuyubJsx = {
  [Tag in keyof GuyubTags]: Omit<
    DetailedHTMLProps<HTMLAttributes<GuyubTags[Tag]>, GuyubTags[Tag]>,
    keyof MarkupProps<GuyubTags[Tag]>
  > &
    MarkupProps<GuyubTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    // React 19 sets properties and hears events of elements by itself.
    interface IntrinsicElements extends GuyubJsx {}
  }
}
