import link from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** Finishes Angular's own packages, which come half compiled, as its CLI does: no compiler reaches the browser. */
export const linker: Plugin = {
  name: 'angular-linker',
  transform: {
    filter: { id: /@angular\/.*\.mjs$/, code: /ɵɵngDeclare/ },
    async handler(code, filename) {
      const linked = await transformAsync(code, {
        filename,
        sourceMaps: true,
        compact: false,
        configFile: false,
        babelrc: false,
        plugins: [link],
      });
      return linked?.code ? { code: linked.code, map: linked.map } : undefined;
    },
  },
};
