import { createApp } from '../app/app.ts';
import { listen, type Listening } from '../app/listen.ts';
import { createLog, type Log } from '../app/log.ts';
import { untilStopped } from '../app/until-stopped.ts';
import type { OpenFront } from '../backends/open-backends.ts';
import type { Hiring } from '../store/hiring/hiring.ts';
import { openPages } from '../pages/open-pages.ts';
import { openStore } from '../store/open.ts';
import { readPapers } from './papers.ts';
import { storeOptions } from './store-options.ts';
import { parse, UsageError } from './usage.ts';

export const serveHelp = `guyub serve: membuka data terbitan sebagai API HTTP.

  --port ANGKA          port (bawaan 8787; 0 = yang mana saja)
  --host ALAMAT         alamat (bawaan 127.0.0.1, komputer ini saja; 0.0.0.0 = terbuka bagi jaringan)
  --data FOLDER         folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)
  --allow-origin ASAL   situs yang boleh meminta data, mis. https://contoh.go.id; boleh berulang; "*" = semua
                        (atau GUYUB_ALLOWED_ORIGINS, dipisah koma)
  --inbox ALAMAT        halaman kotak masuk, mis. https://contoh.go.id/kotak-masuk.html: menerima permintaan
                        penawaran, dengan tautan ke halaman itu (atau GUYUB_INBOX_URL)
  --backends BERKAS     sumber data lain yang dijawab lewat server ini (JSON): docs/guides/gateway.md
  --papers BERKAS       batas bentuk bukti belanja daerah sendiri (JSON), pengganti batas nasional
  --open-board          lowongan langsung tampil, tanpa diperiksa koordinator lebih dulu
  --url ALAMAT          alamat server ini bagi pengunjung, mis. https://guyub.contoh.go.id; dipakai halamannya
                        untuk alamat baku (atau GUYUB_URL)
  --contact ALAMAT      tempat orang bertanya, mis. https://contoh.go.id/kontak atau mailto:blk@contoh.go.id; disebut
                        di poster, dan di halaman tanpa permintaan penawaran (atau GUYUB_CONTACT)
  --trust-proxy         ambil alamat pengunjung dari X-Forwarded-For (hanya di belakang proxy sendiri)
`;

export async function serve(args: string[]): Promise<number> {
  const { values } = parse('serve', {
    args,
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string' },
      'allow-origin': { type: 'string', multiple: true },
      inbox: { type: 'string', default: process.env['GUYUB_INBOX_URL'] ?? '' },
      url: { type: 'string', default: process.env['GUYUB_URL'] ?? '' },
      contact: { type: 'string', default: process.env['GUYUB_CONTACT'] ?? '' },
      papers: { type: 'string' },
      backends: { type: 'string' },
      'open-board': { type: 'boolean', default: false },
      'trust-proxy': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(serveHelp);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(
      `Port "${values.port}" tidak sah. Tulis angka 0 sampai 65535, misalnya --port 8787.`,
    );

  const inboxUrl = inboxOf(values.inbox);
  const url = urlOf(values.url);
  const contact = contactOf(values.contact);
  const papers = values.papers === undefined ? undefined : readPapers(values.papers);
  const log = createLog((text) => process.stdout.write(text));
  const front = values.backends === undefined ? undefined : await frontOf(values.backends, log);
  const store = await openStore(storeOptions(values.data));
  const failed = (error: unknown) => log.failure('(inviting)', 'gateway', error);
  const keyFile = process.env['GUYUB_DOOR_KEY'];
  const openBoard = values['open-board'];
  let hiring: Hiring | undefined;
  let listening: Listening;
  try {
    hiring =
      inboxUrl === undefined
        ? undefined
        : await store.hiring({ inboxUrl, papers, openBoard, keyFile, failed });
    const trustProxy = values['trust-proxy'];
    const pages = await openPages({ url, contact });
    const allowedOrigins = origins(values);
    const app = createApp({ store, front, hiring, allowedOrigins, trustProxy, log, pages });
    listening = await listen({ fetch: app.fetch, port, host: values.host });
  } catch (error) {
    await hiring?.close();
    await store.close();
    throw error instanceof TypeError ? new UsageError(originHelp) : error;
  }
  for (const sentence of front?.described ?? []) process.stderr.write(`${sentence}\n`);
  process.stderr.write(`Guyub siap di ${listening.url} (Ctrl-C untuk berhenti)\n`);
  await untilStopped(async () => {
    await listening.close();
    await hiring?.close();
    await front?.close();
    await store.close();
    log.flush();
  });
  return 0;
}

/** All that can be asked of others is loaded only where it is. */
async function frontOf(file: string, log: Log): Promise<OpenFront | undefined> {
  const [{ readBackends }, { openBackends }] = await Promise.all([
    import('../backends/config.ts'),
    import('../backends/open-backends.ts'),
  ]);
  const backends = readBackends(file);
  return backends.length > 0 ? openBackends(backends, log.backend) : undefined;
}

const originHelp =
  'Asal pada --allow-origin atau GUYUB_ALLOWED_ORIGINS harus ditulis seperti https://contoh.go.id, tanpa garis miring dan jalur di belakangnya.';

function inboxOf(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^https?:/.test(text) && URL.canParse(text) && !text.includes('#')) return text;
  throw new UsageError(
    `Alamat kotak masuk "${text.slice(0, 100)}" tidak sah. Tulis seperti --inbox https://contoh.go.id/kotak-masuk.html, tanpa "#".`,
  );
}

function contactOf(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^(https?|mailto|tel):/.test(text) && URL.canParse(text)) return text;
  throw new UsageError(
    `Alamat kontak "${text.slice(0, 100)}" tidak sah. Tulis seperti --contact https://contoh.go.id/kontak atau --contact mailto:blk@contoh.go.id.`,
  );
}

function urlOf(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ''))
    return text;
  throw new UsageError(
    `Alamat server "${text.slice(0, 100)}" tidak sah. Tulis seperti --url https://guyub.contoh.go.id, tanpa jalur di belakangnya.`,
  );
}

/** Pages on this machine may ask a gateway that only this machine reaches: that is where sites are made. */
function origins(values: { host: string; 'allow-origin'?: string[] | undefined }): string[] {
  const listed = (process.env['GUYUB_ALLOWED_ORIGINS'] ?? '').split(',').map((origin) => origin.trim());
  const here = ['127.0.0.1', 'localhost', '::1'].includes(values.host) ? ['localhost'] : [];
  return [...(values['allow-origin'] ?? []), ...listed.filter(Boolean), ...here];
}
