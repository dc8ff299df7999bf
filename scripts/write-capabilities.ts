import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './capabilities.ts';

const guide = new URL('../docs/guides/backends.md', import.meta.url);
writeFileSync(guide, withTable(readFileSync(guide, 'utf8')));
