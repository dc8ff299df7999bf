import type { PGlite } from '@electric-sql/pglite';
import { startDatabase } from './database.fixture.ts';

/** A training centre's own database, as such are made at Supabase. Everybody in it is invented. */
export async function officeDatabase(): Promise<PGlite> {
  const db = await startDatabase();
  await db.exec(`
    create table lembaga (id int primary key, nama text);
    create table pelatihan (id int primary key, nama text, lembaga_id int references lembaga);
    create table lulusan (
      id int primary key, nama text not null, kecamatan text, tahun int, keahlian text[], keterangan text,
      cari tsvector generated always as (to_tsvector('indonesian', coalesce(keterangan, ''))) stored,
      data jsonb, pelatihan_id int references pelatihan (id), lanjutan_id int references pelatihan (id),
      bersedia boolean not null default false, diubah timestamptz not null default '2025-03-01T00:00:00Z', nik text,
      "order" text, "Kode Pos" text);
    insert into lembaga values (1, 'BLK Contoh');
    insert into pelatihan values (1, 'Menjahit', 1), (2, 'Las', 1);
    insert into lulusan (id, nama, kecamatan, tahun, keahlian, keterangan, data, pelatihan_id, bersedia, nik, "order", "Kode Pos") values
      (1, 'Siti Contoh', 'Omben', 2023, '{Menjahit,Bordir}', 'Penjahit seragam sekolah', '{"rt": {"no": "3"}, "hp": "-"}', 1, true, '3527014107900001', 'a', '69291'),
      (2, 'Dewi "Ani", S.Pd. (alm: tidak)', 'Kec. Baru: Utara', null, '{Menjahit}', 'Menjahit kebaya', '{"rt": {"no": "4"}}', 1, true, '3527014107900001', 'b', null),
      (3, 'Budi\\Contoh', 'omben', 2024, '{}', 'Tukang las pagar', null, 2, true, '3527014107900001', 'a', '69292'),
      (4, 'Rahasia', 'Omben', 2024, '{}', 'Menjahit', null, 1, false, '3527014107900001', 'c', '69291');
    create table pesanan (
      id int generated always as identity primary key, judul text, jumlah int check (jumlah > 0), pemilik text default current_setting('request.jwt.claims', true)::json->>'sub',
      kunci text unique, versi int not null default 1, diubah timestamptz not null default now());
    create function naik() returns trigger as $$ begin new.versi := old.versi + 1; return new; end $$ language plpgsql;
    create trigger naik before update on pesanan for each row execute function naik();
    create table tertutup (id int primary key);

    alter table lulusan enable row level security;
    create policy bersedia on lulusan for select using (bersedia);
    grant select on lembaga, pelatihan to anon, authenticated;
    grant select (id, nama, kecamatan, tahun, keahlian, keterangan, cari, data, pelatihan_id, lanjutan_id, bersedia, diubah, "order", "Kode Pos") on lulusan to anon, authenticated;
    alter table pesanan enable row level security;
    create policy terlihat on pesanan for select using (true);
    create policy buat on pesanan for insert to authenticated with check (pemilik = current_setting('request.jwt.claims', true)::json->>'sub');
    create policy ubah on pesanan for update to authenticated using (pemilik = current_setting('request.jwt.claims', true)::json->>'sub');
    grant select on pesanan to anon;
    grant select, insert, update on pesanan to authenticated;
  `);
  return db;
} // prettier-ignore
