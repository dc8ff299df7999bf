'use client';
import { HireLocal as Element } from '../hire-local/hire-local.ts';
import '../hire-local/hire-local.define.ts';
import { wrap } from './wrap.ts';

export const HireLocal = wrap('guyub-hire-local', Element);
