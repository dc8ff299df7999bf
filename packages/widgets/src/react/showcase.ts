'use client';
import { Showcase as Element } from '../showcase/showcase.ts';
import '../showcase/showcase.define.ts';
import { wrap } from './wrap.ts';

export const Showcase = wrap('guyub-showcase', Element);
