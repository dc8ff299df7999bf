'use client';
import { FairSplit as Element } from '../split/fair-split.ts';
import '../split/fair-split.define.ts';
import { wrap } from './wrap.ts';

export const FairSplit = wrap('guyub-fair-split', Element);
