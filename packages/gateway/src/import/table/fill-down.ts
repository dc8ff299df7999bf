import { cellText, type Cell, type Range, type SheetRow } from '../read/book.ts';

const sameAsAbove = /^(?:"|''|〃|sda|s\.d\.a\.?|idem|-\s*["“”]\s*-|-\s*\/\/\s*-|[“”„])$/i;

/**
 * Gives every row what the office wrote once: a kecamatan merged over its rows, and the marks for "as above".
 */
export class FillDown {
  readonly #merges: readonly Range[];
  readonly #above: Cell[] = [];
  readonly #merged = new Map<number, { readonly until: number; readonly cell: Cell }>();
  #next = 0;

  constructor(merges: readonly Range[]) {
    this.#merges = merges.filter((range) => range.bottom > range.top).sort((a, b) => a.top - b.top);
  }

  row(row: SheetRow): { readonly row: SheetRow; readonly filled: readonly number[] } {
    const at = row.number - 1;
    const cells = [...row.cells];
    const filled: number[] = [];
    for (let range = this.#merges[this.#next]; range && range.top <= at; range = this.#merges[++this.#next]) {
      if (range.bottom >= at) this.#merged.set(range.left, { until: range.bottom, cell: cells[range.left] });
    }
    for (const [column, { until, cell }] of this.#merged) {
      if (until < at) this.#merged.delete(column);
      else if (cells[column] === undefined && cell !== undefined) {
        cells[column] = cell;
        filled.push(column);
      }
    }
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'string' && cell.length < 8 && sameAsAbove.test(cellText(cell))) {
        cells[column] = this.#above[column];
        filled.push(column);
      } else if (cell !== undefined) this.#above[column] = cell;
    }
    return filled.length === 0 ? { row, filled } : { row: { ...row, cells: Array.from(cells) }, filled };
  }
}
