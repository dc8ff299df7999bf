import { parentPort } from 'node:worker_threads';
import { DoctorError } from '../../errors.ts';
import { diagnose, plan, type Fetched, type Written } from './jobs.ts';

/** What the thread is told, and says. */
export type Job = { readonly written: Written; readonly fetched?: Fetched };
export type Done = { readonly value: unknown } | { readonly refused: string } | { readonly ranOut: true };

function done({ written, fetched }: Job): Done {
  try {
    return { value: fetched ? diagnose(written, fetched) : plan(written) };
  } catch (error) {
    if (error instanceof DoctorError) return { refused: error.message };
    // Out of stack, or of what one array or string may hold: as heavy as a page that is out of time.
    if (error instanceof RangeError) return { ranOut: true };
    throw error;
  }
}

parentPort?.on('message', (job: Job) => parentPort!.postMessage(done(job)));
