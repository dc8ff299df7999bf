import { expect, fixture, html } from '@open-wc/testing';
import './hire-local.define.ts';
import type { HireLocal } from './hire-local.ts';

const button = () => fixture<HireLocal>(html`<guyub-hire-local skill="kue"></guyub-hire-local>`);

describe('properties of the hire-local button', () => {
  it('stand for its attributes, both ways', async () => {
    const element = await button();
    expect(element.skill).to.equal('kue');
    element.skill = 'servis AC';
    element.label = 'Minta penawaran servis';
    expect(element.getAttribute('skill')).to.equal('servis AC');
    expect(element.shadowRoot!.querySelector('button')!.textContent).to.equal('Minta penawaran servis');
    element.skill = undefined;
    expect(element.hasAttribute('skill')).to.equal(false);
    expect(element.skill).to.equal(undefined);
  });

  it('take false for false', async () => {
    const element = await button();
    element.pageWords = true;
    expect(element.getAttribute('page-words')).to.equal('');
    element.pageWords = false;
    expect(element.hasAttribute('page-words')).to.equal(false);
  });
});
