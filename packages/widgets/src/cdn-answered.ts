import type { AlumniDirectory } from './alumni-directory/alumni-directory.ts';
import './cdn.ts';
import { answered } from './page/answered.ts';

// The script of a page that brings its first answers along: all of cdn.ts, and what reads them. Elements ask only when the
// script has run.
document.querySelectorAll<AlumniDirectory>('guyub-alumni-directory').forEach(answered);
