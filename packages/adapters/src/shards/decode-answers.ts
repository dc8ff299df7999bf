import type { Answer } from './format/manifest.ts';
import { fromJson } from './from-json.ts';

export const decodeAnswers = (content: Uint8Array) => fromJson(content) as readonly Answer[];
