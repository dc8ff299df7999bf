'use client';
import { Provider as Element } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { wrap } from './wrap.ts';

export const Provider = wrap('guyub-provider', Element);
