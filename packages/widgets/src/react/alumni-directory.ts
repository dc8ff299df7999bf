'use client';
import { AlumniDirectory as Element } from '../alumni-directory/alumni-directory.ts';
import '../alumni-directory/alumni-directory.define.ts';
import { wrap } from './wrap.ts';

export const AlumniDirectory = wrap('guyub-alumni-directory', Element);
