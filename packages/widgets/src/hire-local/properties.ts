import type { HireLocal } from './hire-local.ts';

// Frameworks set properties, and turn what they do not find into attributes, `false` into "false". A page that
// writes HTML needs none of this, so the script for a script tag does without.

/** Each attribute is a property as well: `page-words` is `pageWords`, and true or false. */
export function attributesAsProperties(element: typeof HireLocal): void {
  for (const attribute of element.observedAttributes) {
    const property = attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
    const isFlag = attribute === 'page-words';
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HireLocal) {
        return isFlag ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? undefined);
      },
      set(this: HireLocal, value: string | boolean | null | undefined) {
        const written = value === true ? '' : value;
        if (written === false || written === undefined || written === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, written);
      },
    });
  }
}
