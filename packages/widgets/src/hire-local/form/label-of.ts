import type { FormView } from './form-view.ts';

/** What a field is called: `Baris 2, Jumlah`. */
export function labelOf({ words, draft }: Pick<FormView, 'words' | 'draft'>, field: string): string {
  const [, line, part] = /^item-(\d+)-(\w+)$/.exec(field) ?? [];
  const parts: Readonly<Record<string, string>> = {
    name: words.item,
    quantity: words.quantity,
    unit: words.unit,
  };
  if (line) return `${words.lineOf(Number(line) + 1)}, ${parts[part!] ?? ''}`;
  if (field === 'buyerName') return words.buyerName[draft.buyerKind || 'household'];
  const label = (words as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof label === 'string' ? label : words.title;
}
