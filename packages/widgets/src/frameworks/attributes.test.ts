import { expect } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import * as all from '../index.ts';

type Declared = { readonly elementProperties?: ReadonlyMap<string, PropertyDeclaration> };
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// The types that frameworks are given work an attribute's name out of its property's.
describe('attributes of the elements', () => {
  for (const [name, named] of Object.entries(all)) {
    const declared = (named as Declared).elementProperties;
    if (!declared) continue;
    it(`${name}: each has the name of its property`, () => {
      for (const [property, { attribute, state }] of declared) {
        expect(state, property).to.not.equal(true);
        if (attribute !== false) expect(attribute ?? property, property).to.equal(kebab(property));
      }
    });
  }
});
