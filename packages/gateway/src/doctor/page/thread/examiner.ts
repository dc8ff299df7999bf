import { Worker } from 'node:worker_threads';
import { DoctorError } from '../../errors.ts';
import type { PageDiagnosis } from '../diagnose.ts';
import type { Fetched, Plan, Written } from './jobs.ts';
import type { Done, Job } from './thread.ts';

/** Reads what strangers wrote, where it stops nobody else. */
export interface Examiner {
  /** @throws DoctorError where there is too much in it */
  plan(written: Written): Promise<Plan>;
  diagnose(written: Written, fetched: Fetched): Promise<PageDiagnosis>;
}

/** What a large page took is given back when nobody asks for so long. */
const IDLE_MS = 30_000;

interface Limits {
  /** For each of the two. */
  readonly withinMs?: number;
  readonly heapMb?: number;
}

/**
 * One thread, one job at a time. It is ended with a job that does not end, and the next gets a new one.
 * Its heap is larger than any page needs: at its limit one large array ends the whole process and not the thread.
 */
export function createExaminer({ withinMs = 10_000, heapMb = 640 }: Limits = {}): Examiner {
  let thread: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  /** The next may have begun meanwhile. */
  const forget = (ended: Worker) => {
    if (thread === ended) thread = undefined;
  };
  const begin = (): Worker => {
    const worker = new Worker(new URL(import.meta.resolve('#doctor-thread')), {
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    return worker.on('error', () => forget(worker));
  };

  const work = (job: Job): Promise<unknown> =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      const worker = (thread ??= begin());
      const end = () => {
        forget(worker);
        void worker.terminate();
      };
      const stop = () => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', fail);
        // Between pages it keeps nobody from leaving.
        worker.unref();
        idle = setTimeout(end, IDLE_MS).unref();
      };
      const hear = (done: Done) => {
        stop();
        if ('value' in done) resolve(done.value);
        else reject('refused' in done ? new DoctorError(done.refused) : tooHeavy());
      };
      const fail = (error: NodeJS.ErrnoException) => {
        stop();
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error);
      };
      const timer = setTimeout(() => {
        stop();
        end();
        reject(tooHeavy());
      }, withinMs);
      worker.on('message', hear).on('error', fail);
      worker.ref();
      worker.postMessage(job);
    });

  const inTurn = <T>(job: Job): Promise<T> => {
    const mine = turn.then(() => work(job)) as Promise<T>;
    turn = mine.catch(() => {});
    return mine;
  };
  return {
    plan: (written) => inTurn<Plan>({ written }),
    diagnose: (written, fetched) => inTurn<PageDiagnosis>({ written, fetched }),
  };
}

const tooHeavy = () =>
  new DoctorError(
    'Halaman ini, atau berkas yang dibacanya, terlalu berat untuk diperiksa. Tempelkan hanya bagian yang memuat Guyub.',
  );
