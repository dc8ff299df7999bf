import { createServer } from 'node:net';
import { once } from 'node:events';

const usual = 8080;

/**
 * The port that somebody chose, or the usual one, or the next that is free.
 *
 * @param chosen as it stands in `PORT`
 * @throws Error that says what to do when the chosen port cannot be had
 */
export async function choosePort(chosen: string | undefined, say: (line: string) => void): Promise<number> {
  if (chosen) {
    const port = Number(chosen);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`PORT=${chosen} bukan nomor port. Pakai angka 1 sampai 65535, misalnya PORT=8080.`);
    if (await isFree(port)) return port;
    throw new Error(
      `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih PORT yang lain.`,
    );
  }
  for (let port = usual; port < usual + 100; port++) {
    if (!(await isFree(port))) continue;
    if (port !== usual) say(`Port ${usual} sudah dipakai program lain; contoh ini memakai ${port}.`);
    return port;
  }
  throw new Error(`Port ${usual} sampai ${usual + 99} sudah dipakai semua. Pilih sendiri dengan PORT=….`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
