import { fold } from '@guyub/core/text';
import { cellText, type Range, type SheetRow } from '../read/book.ts';
import { columnLetter } from '../read/reference.ts';

export interface TableColumn {
  readonly index: number;
  /** `USAHA / Nama` under a group title; `(kolom C)` where the header says nothing. */
  readonly title: string;
  readonly named: boolean;
}

/** The title of each column, from one to three header rows. */
export function columnsOf(header: readonly SheetRow[], merges: readonly Range[]): TableColumn[] {
  const width = Math.max(...header.map(({ cells }) => cells.length));
  const groups = header.map(() => '');
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const own = header.map(({ cells }) => oneLine(cellText(cells[index])));
    const path = header.map(({ number }, depth) => {
      if (depth === header.length - 1) return own[depth]!;
      const below = own.slice(depth + 1).some(Boolean);
      // A CSV has no merged cells: there a group reaches as far as the words under it.
      const inside = merges.length > 0 ? covered(merges, number - 1, index) : below;
      if (own[depth]) groups[depth] = own[depth];
      else if (!inside) groups[depth] = '';
      return groups[depth]!;
    });
    const words = path.filter((word, i) => word !== '' && fold(word) !== fold(path[i - 1] ?? ''));
    const title = words.join(' / ') || `(kolom ${columnLetter(index)})`;
    const times = (seen.get(fold(title)) ?? 0) + 1;
    seen.set(fold(title), times);
    return { index, title: times === 1 ? title : `${title} (${times})`, named: words.length > 0 };
  });
}

const covered = (merges: readonly Range[], row: number, column: number) =>
  merges.some((range) => range.top === row && range.left < column && range.right >= column);

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
