import { cleanLine, clean, languages, say, severities, useOf, type Language } from './words/say.ts';
import type { PageDiagnosis } from './diagnose.ts';
import type { Finding } from './finding.ts';
import type { LookedAt } from './look.ts';

/** For a screen. */
export function pageReport(seen: LookedAt, place: string, language: Language): string {
  const { findings } = seen;
  const listed = findings.map((finding, index) => {
    const { severity, where, line } = finding;
    const parts = [
      `${index + 1}. ${severities[language][severity]}: ${say(finding, language)}`,
      where &&
        `   ${words[language].line} ${where.line}, ${words[language].column} ${where.column}${where.text && `: ${clean(where.text)}`}`,
      line && `   ${useOf(line, language)}:\n${indented(cleanLine(line))}`,
    ];
    return parts.filter(Boolean).join('\n');
  });
  const { text } = summary(seen, language);
  return `${[clean(place), lookedAt(seen, language), '', ...listed.flatMap((one) => [one, '']), text].join('\n')}\n`;
}

/** In one sentence: whether visitors get the elements. */
export function summary({ findings }: PageDiagnosis, language: Language) {
  const count = (of: Finding['severity']) => findings.filter(({ severity }) => severity === of).length;
  const [broken, weak] = [count('breaks'), count('weakens')];
  const { broken: isBroken, weak: isWeak, fine } = words[language];
  if (broken > 0) return { kind: 'breaks', text: isBroken(broken) } as const;
  return weak > 0
    ? ({ kind: 'weakens', text: isWeak(weak) } as const)
    : ({ kind: 'fine', text: fine } as const);
}

/** What was looked at, so that "fine" means something. */
export function lookedAt({ lookedAt: seen, address }: LookedAt, language: Language): string {
  const { elements, scripts, sources, policies, fetched } = seen;
  const t = words[language];
  const list = (items: readonly string[]) => clean([...new Set(items)].slice(0, 8).join(', ')) || t.none;
  return [
    `${t.elements}: ${list(elements)}`,
    `${t.scripts}: ${list(scripts)}`,
    `${t.sources}: ${list(sources)}`,
    `${t.policies}: ${policies}`,
    `${t.fetched}: ${fetched}`,
    ...(address ? [] : [t.unknown]),
  ].join('\n');
}

/** For programs. */
export const pageJson = ({ findings, lookedAt: seen, address }: LookedAt): string =>
  `${JSON.stringify(
    {
      ...(address && { address: address.href }),
      lookedAt: seen,
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        what: Object.fromEntries(languages.map((language) => [language, say(finding, language)])),
        ...(finding.where && { where: { ...finding.where, text: clean(finding.where.text) } }),
        ...(finding.line !== undefined && { line: cleanLine(finding.line) }),
      })),
    },
    null,
    2,
  )}\n`;

const indented = (text: string) => text.replaceAll(/^/gm, '     ');

const words = {
  id: {
    line: 'baris',
    column: 'kolom',
    elements: 'Elemen',
    scripts: 'Skrip',
    sources: 'Sumber data',
    policies: 'Kebijakan isi (CSP)',
    fetched: 'Alamat yang dibuka',
    none: 'tidak ada',
    unknown: 'Alamat halamannya tidak diketahui, jadi izin antarsitus dan alamat relatif belum diperiksa.',
    broken: (count: number) =>
      `${count} hal membuat Guyub tidak jalan. Betulkan dari atas, lalu periksa lagi.`,
    weak: (count: number) =>
      `Tidak ada yang menghalangi Guyub di halaman ini, tetapi ${count} hal masih kurang baik.`,
    fine: 'Tidak ada yang menghalangi Guyub di halaman ini.',
  },
  en: {
    line: 'line',
    column: 'column',
    elements: 'Elements',
    scripts: 'Scripts',
    sources: 'Data',
    policies: 'Content policies (CSP)',
    fetched: 'Addresses opened',
    none: 'none',
    unknown:
      'The address of the page is not known, so permissions between sites and relative addresses were not checked.',
    broken: (count: number) =>
      count === 1
        ? 'One thing keeps Guyub from working. Mend it, then check again.'
        : `${count} things keep Guyub from working. Mend them from the top, then check again.`,
    weak: (count: number) =>
      count === 1
        ? 'Nothing keeps Guyub from working on this page, but one thing could be better.'
        : `Nothing keeps Guyub from working on this page, but ${count} things could be better.`,
    fine: 'Nothing keeps Guyub from working on this page.',
  },
} as const;
