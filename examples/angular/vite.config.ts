import { defineConfig } from 'vite';
import { linker } from './linker.ts';

// `ngc` has compiled the application into dist/aot; see package.json.
export default defineConfig({
  plugins: [linker],
  define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
  optimizeDeps: { exclude: ['@angular/common', '@angular/core', '@angular/platform-browser'] },
  build: { outDir: 'dist/site' },
});
