import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './errors.ts';

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same number; absent where the system does not say. */
  readonly started?: string;
  readonly host: string;
  readonly since: string;
}

/** Directories that this process holds: a second opening here must be refused as well. */
const held = new Set<string>();

/**
 * PGlite lets two processes write into one directory and loses rows silently, so the directory has a lock of
 * its own. One left by a process that is gone is taken over.
 *
 * @returns gives the lock back
 * @throws StoreError saying who holds the directory and what to do
 */
export function lockDirectory(directory: string): () => void {
  makeDirectory(directory);
  // One directory may be written in many ways, and `held` must know it by one.
  const file = join(realpathSync(directory), 'guyub.lock');
  if (held.has(file)) throw refusal(directory, file, read(file));
  const me: Holder = {
    pid: process.pid,
    ...startOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
  };
  for (let attempt = 0; !create(file, me); attempt++) {
    const holder = read(file);
    if (attempt === 3 || !isGone(file, holder)) throw refusal(directory, file, holder);
    takeAway(file, holder);
  }
  held.add(file);
  return () => {
    if (!held.delete(file)) return;
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (cause) {
    throw new StoreError(
      `Folder data "${directory}" tidak dapat dibuat atau ditulisi. Periksa namanya, izin foldernya dan ruang cakram, atau pilih folder lain dengan --data.`,
      { cause },
    );
  }
}

/** false: there is one already. */
function create(file: string, holder: Holder): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, JSON.stringify(holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same dead holder: only the one with the guard removes it, and only if it is still there. */
function takeAway(file: string, dead: Holder | undefined): void {
  const guard = `${file}.takeover`;
  try {
    if (Date.now() - statSync(guard).mtimeMs > 10_000) rmSync(guard, { force: true });
  } catch {
    // no guard, the usual case
  }
  try {
    closeSync(openSync(guard, 'wx'));
  } catch {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    return;
  }
  try {
    if (JSON.stringify(read(file)) === JSON.stringify(dead)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A lock that cannot be read is being written now, or its writer died at that moment. */
function isGone(file: string, holder: Holder | undefined): boolean {
  if (!holder) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3000;
  if (holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const { started } = startOf(holder.pid);
  return holder.started !== undefined && started !== undefined && holder.started !== started;
}

/** Start time in clock ticks since boot (Linux), so that a re-used process number is not mistaken for the holder. */
function startOf(pid: number): { started?: string } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[19] === undefined ? {} : { started: fields[19] };
  } catch {
    return {};
  }
}

const refusal = (directory: string, file: string, holder: Holder | undefined) =>
  new StoreError(
    holder
      ? `Folder data "${directory}" sedang dipakai proses Guyub lain (nomor ${holder.pid} di ${holder.host}, sejak ${holder.since}). ` +
          `Hentikan dahulu proses itu, atau pilih folder lain dengan --data. ` +
          `Bila proses itu sudah pasti mati, hapus berkas "${file}" lalu ulangi.`
      : `Folder data "${directory}" sedang dibuka proses lain. Tunggu sebentar, lalu ulangi.`,
  );
