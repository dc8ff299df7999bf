import { idsOf, mapping } from '../fixtures/people.fixture.ts';
import { origin } from '../fixtures/told-backend.fixture.ts';
import { rest, type presets, type RestShape } from './index.ts';

type Shape = keyof typeof presets | RestShape;

export const url = `${origin}/api/alumni`;
export const adapter = (preset: Shape = 'laravel', more: object = {}) =>
  rest({ preset, mapping, resources: { people: { url, ...more } } });
export const ids = (preset: Shape, more: object = {}) => idsOf(adapter(preset, more));
