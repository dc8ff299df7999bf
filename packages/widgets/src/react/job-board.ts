'use client';
import { JobBoard as Element } from '../job-board/job-board.ts';
import '../job-board/job-board.define.ts';
import { wrap } from './wrap.ts';

export const JobBoard = wrap('guyub-job-board', Element);
