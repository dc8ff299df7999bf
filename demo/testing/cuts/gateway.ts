import { fork, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOUR, monday } from '../hiring-scene.ts';
import type { Asked, Death } from './gateway-process.ts';

/** What the database holds of one request. */
export interface Rows {
  readonly requests: readonly { readonly id: string; readonly status: string }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly person_id: string;
    readonly batch: number;
    readonly status: string;
  }[];
  readonly quotes: readonly { readonly person_id: string; readonly status: string; readonly total: number }[];
  readonly deals: readonly {
    readonly person_id: string;
    readonly status: string;
    readonly amount: number;
    readonly buyer_answer: { readonly amount: number } | null;
    readonly person_answer: { readonly amount: number } | null;
  }[];
  /** Invitations of all requests, and how many the turns have counted. */
  readonly all: number;
  readonly counted: number;
}

const program = fileURLToPath(new URL('gateway-process.ts', import.meta.url));

/** A gateway that may die; what it had written stands where the next one finds it. */
export class Gateway {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'guyub-cuts-'));
  #process: ChildProcess | undefined;
  /** ms since 1970; stands still. */
  now = monday;

  private constructor(port: number) {
    this.#port = port;
    this.url = `http://localhost:${port}`;
  }

  static async open(): Promise<Gateway> {
    const gateway = new Gateway(await freePort());
    await gateway.start();
    return gateway;
  }

  async start(): Promise<void> {
    const told = [join(this.#folder, 'data'), String(this.#port), String(this.now)];
    this.#process = fork(program, told, { execArgv: ['--conditions=@guyub/source'] });
    const [said] = await Promise.race([once(this.#process, 'message'), once(this.#process, 'exit')]);
    if (said !== 'ready') throw new Error(`The gateway did not start: exit code ${said}.`);
  }

  /** Nobody is kept out because others came before. */
  hourLater(): void {
    this.now += HOUR;
    this.#tell({ now: this.now });
  }

  dieAt(...statements: readonly string[]): void {
    this.#tell({ die: { statements, isDone: false } });
  }

  dieAfter(...statements: readonly string[]): void {
    this.#tell({ die: { statements, isDone: true } satisfies Death });
  }

  /** Waits for its death, and starts another. */
  async afterDeath(): Promise<void> {
    const died = this.#process!;
    if (died.exitCode === null && died.signalCode === null) await once(died, 'exit');
    if (died.signalCode !== 'SIGKILL') throw new Error(`The gateway ended by itself: ${died.exitCode}.`);
    await this.start();
  }

  rows(title: string): Promise<Rows> {
    return this.#ask<Rows>({ rows: title });
  }

  /** As a coordinator would forward it. */
  async linkOf(personId: string): Promise<string> {
    return (await this.#ask<{ readonly link: string }>({ link: personId })).link;
  }

  async close(): Promise<void> {
    const { exitCode, signalCode } = this.#process!;
    if (exitCode === null && signalCode === null) {
      const end = once(this.#process!, 'exit');
      this.#tell({ stop: true });
      await end;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ask<T>(asked: Asked): Promise<T> {
    const answer = once(this.#process!, 'message');
    this.#tell(asked);
    return ((await answer) as [T])[0];
  }

  #tell(asked: Asked): void {
    this.#process!.send(asked);
  }
}

/** Not among those that systems give to connections: it is left and taken again while browsers connect. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
