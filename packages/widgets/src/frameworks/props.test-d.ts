import type { AlumniDirectory, FairSplit, HireLocal, Ledger } from '../index.ts';
import './jsx.ts';
import type { ElementAttributes, ElementProps, GuyubTags } from './props.ts';
import './svelte.ts';
import './vue.ts';
import type { JSX } from 'react';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

// Checked by the compiler, never run: every element, its properties and its events are known in each framework.
type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Known = keyof GuyubTags;

export const inJsx: Same<Known, Extract<keyof JSX.IntrinsicElements, `guyub-${string}`>> = true;
export const inVue: Same<Known, Extract<keyof GlobalComponents, `guyub-${string}`>> = true;

export const split: Same<keyof ElementProps<FairSplit>, 'heading' | 'headingLevel' | 'locale'> = true;
export const written: Same<keyof ElementAttributes<FairSplit>, 'heading' | 'heading-level' | 'locale'> = true;
/** A function that a page gives is one; methods of the element are none. */
export const brings: 'load' extends keyof ElementProps<Ledger> ? true : false = true;
export const opens: 'open' extends keyof ElementProps<HireLocal> ? true : false = false;
/** Objects are properties alone. */
export const frame: 'where' extends keyof ElementAttributes<AlumniDirectory> ? true : false = false;

export const directory: JSX.IntrinsicElements['guyub-alumni-directory'] = {
  pageSize: 3,
  'page-size': '3',
  layout: 'list',
  'onguyub-open': (event) => event.detail.id.length,
};
// @ts-expect-error no such layout
export const layout: SvelteHTMLElements['guyub-alumni-directory']['layout'] = 'table';
// @ts-expect-error the detail has no name
document.addEventListener('guyub-open', (event) => event.detail.name);
export const id = (element: AlumniDirectory) =>
  element.addEventListener('guyub-load', ({ detail }) => detail.shown.toFixed());
