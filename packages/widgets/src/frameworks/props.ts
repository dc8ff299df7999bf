import type { LitElement } from 'lit';
import type { GuyubEventMap } from '../shared/events.ts';

// What each framework is told follows from the classes: there is no second list of elements, properties or events.

type Names = typeof import('../index.ts');
type Elements = {
  [K in keyof Names]: Names[K] extends abstract new (...args: never) => infer E ? E : never;
}[keyof Names];

/** The elements that a page may name, by their tag. */
export type GuyubTags = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends Elements ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** What a page may set on an element, by the names of its properties. */
export type ElementProps<E> = {
  [
    K in Exclude<keyof E, keyof LitElement | 'plain'> as E[K] extends (...args: never) => unknown ? never : K
  ]?: E[K] | undefined;
};

/** `pageSize` → `page-size` */
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : S;

// "false" would be true: who binds a boolean writes the property.
type Written<V> = V extends boolean ? true | '' : V extends number ? V | `${V}` : V;

/** The same as attributes, where they can be written as such. */
export type ElementAttributes<E> = {
  [
    K in keyof ElementProps<E> & string as NonNullable<E[K & keyof E]> extends string | number | boolean
      ? Kebab<K>
      : never
  ]?: Written<NonNullable<E[K & keyof E]>> | undefined;
};

/** What a template may say to an element: properties, attributes, and listeners by the names of the events. */
export type MarkupProps<E> = ElementProps<E> &
  Omit<ElementAttributes<E>, keyof ElementProps<E>> & {
    [N in keyof GuyubEventMap as `on${N}`]?: ((event: GuyubEventMap[N]) => void) | undefined;
  };

/** `guyub-open` → `GuyubOpen` */
type Pascal<S extends string> = S extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<S>;

/** `onGuyubOpen`: how React and Vue call the listeners. */
export type ListenerNames = { [N in keyof GuyubEventMap as `on${Pascal<N>}`]: GuyubEventMap[N] };
export type Listeners = {
  [N in keyof ListenerNames]?: ((event: ListenerNames[N]) => void) | undefined;
};
