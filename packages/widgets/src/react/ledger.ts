'use client';
import { Ledger as Element } from '../ledger/ledger.ts';
import '../ledger/ledger.define.ts';
import { wrap } from './wrap.ts';

export const Ledger = wrap('guyub-ledger', Element);
