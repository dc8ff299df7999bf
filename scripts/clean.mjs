// Removes the package's dist, with the .tsbuildinfo in it: otherwise `tsc -b` believes that it is up to date.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
