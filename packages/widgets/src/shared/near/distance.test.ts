import { kmFrom } from '@guyub/core';
import { expect } from '@open-wc/testing';
import { nearWords } from '../../locales/near-words.ts';
import { distance, kmTo } from './distance.ts';

describe('the distance', () => {
  it('is the number that the list is ordered by', () => {
    for (let latitude = -11; latitude <= 6; latitude += 1.37)
      for (let longitude = 95; longitude <= 141; longitude += 3.91) {
        const [from, there] = [
          { latitude, longitude },
          { latitude: latitude + 0.27, longitude: longitude - 0.4 },
        ];
        expect(kmTo(from, there)).to.equal(kmFrom(from, there));
      }
    expect(kmTo({ latitude: 0, longitude: 100 }, {})).to.equal(kmFrom({ latitude: 0, longitude: 100 }, {}));
  });

  it('is told in whole kilometres, never none', () => {
    const told = (latitude: number) =>
      distance(nearWords.id, { latitude: 0, longitude: 100 }, { latitude, longitude: 100 });
    expect([told(0), told(0.04), told(0.5)]).to.deep.equal(['± 1 km', '± 4 km', '± 56 km']);
    expect(distance(nearWords.id, { latitude: 0, longitude: 100 }, {})).to.equal(undefined);
  });
});
