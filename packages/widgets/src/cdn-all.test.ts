import { fixture, html } from '@open-wc/testing';
import './cdn-all.ts';
import { elementNames } from './embed/index.ts';

it('the script for several elements has each that there is', async () => {
  await fixture(html`<div>${elementNames.map((name) => document.createElement(`guyub-${name}`))}</div>`);
  for (const name of elementNames) await customElements.whenDefined(`guyub-${name}`);
}).timeout(30_000);
