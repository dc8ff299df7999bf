import type { Progress } from './pipeline.ts';

export interface ProgressLine {
  show(progress: Progress): void;
  /** Takes the bar away, so that other text can follow. */
  clear(): void;
}

const width = 24;

/** A bar on a terminal; elsewhere a plain line every ten seconds. Short imports show nothing. */
export function progressLine(out: NodeJS.WritableStream & { isTTY?: boolean }): ProgressLine {
  const started = Date.now();
  let last = started;
  let drawn = false;
  return {
    show({ done, rows }) {
      const now = Date.now();
      if (now - started < 700 || now - last < (out.isTTY ? 100 : 10_000)) return;
      last = now;
      const count = `${Math.floor(done * 100)} %, ${rows.toLocaleString('id-ID')} baris`;
      const full = Math.round(done * width);
      out.write(out.isTTY ? `\r  ${'█'.repeat(full)}${'░'.repeat(width - full)} ${count} ` : `  ${count}\n`);
      drawn ||= out.isTTY === true;
    },
    clear() {
      if (drawn) out.write(`\r${' '.repeat(width + 40)}\r`);
      drawn = false;
    },
  };
}
