import { expect } from '@open-wc/testing';
import { emptyQuestion } from '../question.ts';
import { toggled } from './choose.ts';

describe('a choice', () => {
  it('adds a value or takes it away, without touching the others', () => {
    const one = toggled(emptyQuestion, { field: 'skills', value: 'Menjahit' });
    const two = toggled(one, { field: 'skills', value: 'Tata boga' });
    expect(two.refine.skills).to.deep.equal(['Menjahit', 'Tata boga']);
    expect(toggled(two, { field: 'skills', value: 'Menjahit' }).refine.skills).to.deep.equal(['Tata boga']);
    expect(emptyQuestion.refine).to.deep.equal({});
  });
});
