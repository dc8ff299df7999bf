// Somebody's single-page application, which knows elements as tags: a page of it has one, or has none.
import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';

export interface Shown {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

let shown: Shown | undefined;
const hear = new Set<() => void>();

function App() {
  const now = useSyncExternalStore(
    (told) => {
      hear.add(told);
      return () => hear.delete(told);
    },
    () => shown,
  );
  return now
    ? createElement(
        'main',
        null,
        createElement(now.tag, now.attributes, createElement('a', { href: '/kontak' }, 'Hubungi BLK')),
      )
    : createElement('p', null, 'Beranda');
}

createRoot(document.querySelector('#root')!).render(createElement(App));

Object.assign(globalThis, {
  show(next: Shown | undefined) {
    shown = next;
    for (const told of hear) told();
  },
});
