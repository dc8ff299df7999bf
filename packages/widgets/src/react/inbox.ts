'use client';
import { Inbox as Element } from '../inbox/inbox.ts';
import '../inbox/inbox.define.ts';
import { wrap } from './wrap.ts';

export const Inbox = wrap('guyub-inbox', Element);
