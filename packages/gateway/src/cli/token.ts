import { sql } from 'kysely';
import { createDoors, type Doors } from '../auth/doors.ts';
import { openKeys, replaceKey } from '../auth/keys.ts';
import { coordinatorOf, doorsOf, subjectsOf } from '../auth/links.ts';
import type { Subject } from '../auth/subject.ts';
import { audit } from '../store/hiring/audit.ts';
import { randomId } from '../store/ids.ts';
import { openDatabase } from '../store/open.ts';
import { storeOptions } from './store-options.ts';
import { parse, UsageError } from './usage.ts';

export const tokenHelp = `guyub token: membuat dan mencabut tautan masuk ke kotak masuk.

  --coordinator NAMA    tautan untuk koordinator wilayah itu (dengan --region)
  --region KODE         kode kabupaten/kota, mis. 35.27
  --person ID           tautan untuk seorang lulusan
  --request ID          tautan untuk pembeli dari sebuah permintaan
  --days ANGKA          berlaku berapa hari, 1 sampai 90 (bawaan 14)
  --revoke ID           mencabut semua tautan dan sesi milik ID itu
  --new-key             mengganti kunci: semua tautan dan sesi siapa pun berakhir
  --inbox URL           halaman kotak masuk (atau GUYUB_INBOX_URL), mis. https://contoh.go.id/kotak-masuk.html
  --data FOLDER         folder data (bawaan ./guyub-data; atau DATABASE_URL untuk PostgreSQL)
`;

const ways = ['coordinator', 'person', 'request', 'revoke', 'new-key'] as const;
type Database = Awaited<ReturnType<typeof openDatabase>>['db'];

export async function token(args: string[]): Promise<number> {
  const { values } = parse('token', {
    args,
    options: {
      coordinator: { type: 'string' },
      region: { type: 'string' },
      person: { type: 'string' },
      request: { type: 'string' },
      days: { type: 'string', default: '14' },
      revoke: { type: 'string' },
      'new-key': { type: 'boolean' },
      inbox: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(tokenHelp);
    return 0;
  }
  const [way, ...others] = ways.filter((name) => values[name] !== undefined);
  if (!way || others.length > 0)
    throw new UsageError(
      `Pilih satu: ${ways.map((name) => `--${name}`).join(', ')}. Lihat: guyub token --help`,
    );
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > 90)
    throw new UsageError(`--days "${values.days}" tidak sah. Tulis angka 1 sampai 90.`);
  const file = process.env['GUYUB_DOOR_KEY'];
  if (way === 'new-key' && file)
    throw new UsageError(
      'Kuncinya berkas sendiri (GUYUB_DOOR_KEY). Ganti berkas itu: guyub snapshot --new-key BERKAS, lalu jalankan ulang guyub serve.',
    );
  const makes = way !== 'revoke' && way !== 'new-key';
  const inbox = values.inbox ?? process.env['GUYUB_INBOX_URL'];
  if (makes && !inbox)
    throw new UsageError('Sebutkan halaman kotak masuk: --inbox https://contoh.go.id/kotak-masuk.html');
  if (way === 'coordinator' && (!values.region || !values.coordinator!.trim()))
    throw new UsageError('Sebutkan nama dan wilayahnya: guyub token --coordinator "NAMA" --region 35.27');

  const { db, close } = await openDatabase(storeOptions(values.data));
  try {
    if (way === 'new-key') {
      await replaceKey(db);
      process.stderr.write('Kunci diganti. Semua tautan dan sesi yang lama berakhir.\n');
      return 0;
    }
    const doors = await doorsOver(db, inbox ?? 'https://localhost/', file);
    if (way === 'revoke') {
      await revoke(db, doors, values.revoke!);
      return 0;
    }
    const subject =
      way === 'coordinator'
        ? await coordinator(db, values.coordinator!.trim(), values.region!)
        : await existing(db, way, values[way]!);
    const made = await doors.link(subject, days);
    await note(db, 'create', subject);
    process.stdout.write(textOf(subject, made));
  } finally {
    await close();
  }
  return 0;
}

/** At the gateway's own machine nobody has a door. */
const note = (db: Database, action: string, { region, subject }: Subject): Promise<void> =>
  audit(db, {
    region,
    at: new Date().toISOString(),
    door: 'gateway',
    action,
    resource: 'links',
    ids: [subject],
  });

async function doorsOver(db: Database, inboxUrl: string, file: string | undefined): Promise<Doors> {
  const key = await openKeys(db, { file });
  try {
    return createDoors({ db, key, inboxUrl });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      'Alamat kotak masuk harus ditulis seperti https://contoh.go.id/kotak-masuk.html, tanpa tanda #.',
    );
  }
}

async function coordinator(db: Database, name: string, code: string): Promise<Subject> {
  const region = code.includes(':') ? code : `kemendagri:${code}`;
  const { rows } = await sql`select id from regions where id = ${region} and level = 'regency'`.execute(db);
  if (rows.length === 0)
    throw new UsageError(`Belum ada data untuk wilayah ${code}. Masukkan dahulu: guyub import BERKAS`);
  return coordinatorOf(db, { region, name }, randomId);
}

async function existing(db: Database, way: 'person' | 'request', id: string): Promise<Subject> {
  const [subject] = await subjectsOf(db, { id, kind: way === 'person' ? 'person' : 'buyer' });
  if (subject) return subject;
  throw new UsageError(
    `Tidak ada ${way === 'person' ? 'orang' : 'permintaan'} dengan ID itu. Periksa lagi ID-nya.`,
  );
}

async function revoke(db: Database, doors: Doors, id: string): Promise<void> {
  const found = await doorsOf(db, id);
  if (found.length === 0) throw new UsageError('Belum pernah ada tautan untuk ID itu. Periksa lagi ID-nya.');
  for (const subject of found) {
    await doors.revoke(subject);
    await note(db, 'revoke', subject);
  }
  process.stderr.write('Dicabut. Semua tautan dan sesi milik ID itu berakhir.\n');
}

function textOf(
  subject: Subject,
  { link, expiresAt }: { readonly link: string; readonly expiresAt: string },
): string {
  const day = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(
    new Date(expiresAt),
  );
  const lines = [link, '', `Berlaku sampai ${day}. Siapa pun yang memegang tautan ini dapat membukanya.`];
  if (subject.kind === 'coordinator')
    lines.push(`Untuk mencabutnya: guyub token --revoke ${subject.subject}`);
  if (subject.kind === 'person') {
    const text = `Halo ${subject.name ?? ''}, ini tautan kotak masuk Anda untuk permintaan penawaran. Berlaku sampai ${day}; jangan diteruskan.\n${link}`;
    lines.push(
      '',
      'Kirim lewat WhatsApp (pilih sendiri penerimanya):',
      `https://wa.me/?text=${encodeURIComponent(text)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
