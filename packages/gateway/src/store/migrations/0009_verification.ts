import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Where a certificate can be checked. */
export const verification: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table credentials add verification_url plain check (verification_url like 'https://%')`.execute(
      db,
    );
  },
};
