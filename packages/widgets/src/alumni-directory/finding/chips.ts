import type { TemplateResult } from 'lit';
import type { Near } from '@guyub/core';
import type { FacetField } from '../question.ts';
import { clear, goNear, toggle } from './choose.ts';
import type { Shared } from './shared.ts';
import { labelOf } from './label.ts';

/** What is chosen, each to be taken away. */
export function chips(shared: Shared, place: { nameOf(near: Near): string }): TemplateResult | '' {
  const { html, words, asking, focusOn } = shared;
  const { refine, near } = asking.question;
  const w = words();
  const chosen = Object.entries(refine).flatMap(([field, values]) =>
    values.map((value) => {
      const selection = { field: field as FacetField, value };
      return { text: labelOf(shared, selection), remove: () => toggle(asking, selection) };
    }),
  );
  if (near) chosen.push({ text: place.nameOf(near), remove: () => goNear(asking, undefined) });
  if (!chosen[0]) return '';
  const pressed = (index: number, remove: () => void) => () => {
    remove();
    // On the next one, or on "clear all".
    focusOn((root) => root.querySelectorAll<HTMLElement>('.chips button')[index]);
  };
  return html`<ul class="chips" role="list"
    >${chosen.map(
      (
        { text, remove },
        index,
      ) => html`<li><button aria-label=${w.remove(text)} @click=${pressed(index, remove)}
        >${text}<span aria-hidden="true"> ×</span></button></li>`,
    )}<li><button class="link" @click=${pressed(chosen.length, () => clear(asking))}>${w.clear}</button></li></ul>`;
}
