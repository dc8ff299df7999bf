import { startLaravel } from '../../packages/adapters/backends/laravel/start.ts';
import { planted, rows } from './people.ts';

/** A backend with the hundred people in it, and how a page asks it. */
export interface Backend {
  readonly origin?: string;
  readonly imports: string;
  /** An expression, in which `at(path)` is an address of the backend and `mappingOf` that of `people.ts`. */
  readonly adapter: string;
  stop(): Promise<void>;
}

export const backends: Readonly<Record<string, () => Promise<Backend>>> = {
  async 'a real Laravel'() {
    const { origin, stop } = await startLaravel({ people: rows }, Object.values(planted).join(' '));
    return {
      origin,
      imports: `import { rest } from '@guyub/adapters/rest';`,
      adapter: `rest({ preset: 'laravel', mapping: mappingOf(), resources: { people: { url: at('/flat/people') } } })`,
      stop,
    };
  },
};
