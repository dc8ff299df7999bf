import { scrubIdentityNumbers } from '@guyub/core';
import type { Finding, Severity } from '../finding.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export type Language = 'id' | 'en';
export const languages: readonly Language[] = ['id', 'en'];

const all = { id, en };

/** A finding in words. */
export const say = ({ code, values = {} }: Finding, language: Language): string =>
  clean(all[language][code].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '?'));

/** What a stranger's page says, without what a terminal would obey and what nobody may repeat. */
export const clean = (text: string): string =>
  scrubIdentityNumbers(text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' '));

/** A line to paste, line breaks kept. */
export const cleanLine = (line: string): string => line.split('\n').map(clean).join('\n');

export const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  id: { breaks: 'Tidak jalan', weakens: 'Kurang baik', note: 'Untuk diketahui' },
  en: { breaks: 'Does not work', weakens: 'Could be better', note: 'Good to know' },
};

/** What is to be done with the line. */
export function useOf(line: string, language: Language): string {
  if (line.startsWith('npm ')) return { id: 'Jalankan di server', en: 'Run on the server' }[language];
  if (line.startsWith('<')) return { id: 'Tulis begini', en: 'Write it like this' }[language];
  return { id: 'Kirim header ini', en: 'Send this header' }[language];
}
