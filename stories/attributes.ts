import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Told = Readonly<Record<string, unknown>>;

/** Says it to an element as a page would: in attributes. What is no longer said is taken away again. */
class Attributes extends Directive {
  #said: readonly string[] = [];

  override render(_told: Told): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [told]: [Told]): typeof noChange {
    // Storybook adds functions that listen to events.
    const said = Object.entries(told).filter(([, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    );
    for (const name of this.#said) if (!(name in told)) element.removeAttribute(name);
    for (const [name, value] of said) {
      if (typeof value === 'boolean') element.toggleAttribute(name, value);
      else element.setAttribute(name, String(value));
    }
    this.#said = said.map(([name]) => name);
    return noChange;
  }
}

export const attributes = directive(Attributes);
