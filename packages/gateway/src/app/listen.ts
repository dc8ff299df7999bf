import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { AddressInfo, Socket } from 'node:net';

export interface ListenOptions {
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
  /** 0: any free one. */
  readonly port: number;
  /** Default `127.0.0.1`: this machine only. */
  readonly host?: string;
}

export interface Listening {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, finishes those that are there (10 s at most), then resolves. */
  close(): Promise<void>;
}

/** The port cannot be had. The message is Indonesian and says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** As Node says it, e.g. `EADDRINUSE`. */
  readonly code: string | undefined;

  constructor(message: string, cause: NodeJS.ErrnoException) {
    super(message, { cause });
    this.code = cause.code;
  }
}

const GRACE_MS = 10_000;

/** @throws ListenError */
export async function listen({ fetch, port, host = '127.0.0.1' }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch: fetch as never }) as import('node:http').Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than a proxy keeps its connections (nginx: 60 s), or it would ask through one that is just being closed.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  // Browsers open connections ahead, and Node does not count one without a request as idle.
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  const bound = (server.address() as AddressInfo).port;

  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= new Promise<void>((resolve) => {
      // A kept-alive connection goes idle only after its answer is out, so it is looked at again.
      const sweep = setInterval(() => server.closeIdleConnections(), 25);
      const end = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(end);
        resolve();
      });
      for (const socket of silent) socket.destroy();
    }));
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, port: bound, close };
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya --port ${port + 1}.`,
        error,
      );
    case 'EACCES':
      return new ListenError(
        `Port ${port} hanya boleh dipakai administrator. Pilih port di atas 1023, misalnya --port 8787.`,
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        `Alamat "${host}" bukan alamat komputer ini. Pakai --host 127.0.0.1, atau --host 0.0.0.0 agar terbuka bagi jaringan.`,
        error,
      );
    default:
      return error;
  }
}
