import { fold } from '../text/index.ts';
import type { Written } from './written.ts';
import { line, said } from './text.ts';

/** Items of a cell, each once: `a; b`, `a, b`, a line each, `1. a 2. b`, `• a • b`. */
export function readList(cell: Written, splitAnd = false): string[] {
  if (typeof cell === 'string') cell = cell.replace(/\r?\n/g, ';');
  const text = said(cell);
  if (text === undefined) return [];
  if (!splitAnd && /^\w+(?: \w+)*$/.test(text)) return [line(text)!];
  const seen = new Set<string>();
  return text
    .replace(/(?:^|[\s;])(?:\d{1,2}[.)]|[•·*▪-])\s+/g, ';')
    .split(/[;•|]|,(?!\d)/)
    .flatMap((item) => (splitAnd ? item.split(/\s(?:dan|&|serta)\s/i) : [item]))
    .map((item) => line(said(item.replace(/^[\s.]+|[\s.]+$/g, ''))))
    .filter((item) => item !== undefined)
    .filter((item) => {
      const key = fold(item);
      return key !== '' && !seen.has(key) && seen.add(key);
    })
    .slice(0, 50);
}
