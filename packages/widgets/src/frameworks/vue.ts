import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementProps, GuyubTags, Listeners } from './props.ts';

/** Templates write `page-size` for `pageSize` and `@guyub-open` for `onGuyubOpen`. */
type GuyubComponents = {
  [Tag in keyof GuyubTags]: new () => {
    $props: PublicProps &
      Omit<HTMLAttributes, keyof ElementProps<GuyubTags[Tag]>> &
      ElementProps<GuyubTags[Tag]> &
      Listeners;
    $slots: { default?: () => unknown };
  };
};

declare module 'vue' {
  interface GlobalComponents extends GuyubComponents {}
}
