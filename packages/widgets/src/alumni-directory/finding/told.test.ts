import type { Mapping } from '@guyub/adapters/mapping';
import { sheet } from '@guyub/adapters/sheet';
import { createClient } from '@guyub/core/client';
import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { directory, Page } from '../../testing/directory.ts';
import type { AlumniDirectory } from '../alumni-directory.ts';
import { until } from '../../testing/until.ts';

const csv = `No,Nama,Keahlian,Kecamatan,Sertifikat,Bersedia
1,Siti Aminah,Menjahit,Omben,Ya,Ya
2,Budi Santoso,Las,Torjun,Tidak,Ya`;
const mapping = (more: object = {}): Mapping => ({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'Bersedia' },
      fields: {
        id: 'No',
        name: 'Nama',
        skills: 'Keahlian',
        updatedAt: { default: '2025-03-01T00:00:00Z' },
        ...more,
      },
    },
  },
});

/** Over a sheet, whose mapping the page knows from the start, or once it has been fetched. */
const over = (rules: Mapping, beside: boolean) =>
  createClient({
    retries: 0,
    adapter: sheet({
      url: 'https://contoh.example/anggota.csv',
      mapping: beside ? 'https://contoh.example/peta.json' : rules,
      fetch: async (url) => new Response(String(url).endsWith('.csv') ? csv : JSON.stringify(rules)),
    }),
  });

const groups = (page: Page) => page.all('summary').map(({ textContent }) => textContent.trim());

describe('filters over a backend that does not tell everything', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  for (const beside of [false, true]) {
    const where = beside ? 'beside the page' : 'in the page';
    it(`are those of what it tells, with a mapping ${where}`, async () => {
      const page = await directory(over(mapping(), beside));
      await page.sees('2 orang');
      expect(groups(page)).to.deep.equal(['Bidang pelatihan']);
      await expect(page.element).to.be.accessible();
    });

    it(`come with their columns, with a mapping ${where}`, async () => {
      const rules = mapping({ subdistrict: 'Kecamatan', certified: 'Sertifikat' });
      const page = await directory(over(rules, beside));
      await page.sees('2 orang');
      expect(groups(page)).to.deep.equal(['Bidang pelatihan', 'Kecamatan', 'Bersertifikat']);
      page.option('Bersertifikat').click();
      await page.sees('1 orang');
    });
  }

  it('are refused in words when a link asks for another, which can be taken away', async () => {
    history.replaceState(null, '', '?guyub=certified%3Dtrue');
    const client = over(mapping(), false);
    const element = html`<guyub-alumni-directory deep-link .client=${client}></guyub-alumni-directory>`;
    const page = new Page(await fixture<AlumniDirectory>(element));
    await page.sees('tidak saling cocok');
    await until(() => page.all('.chips button')[0]);
    page.button('Bersertifikat').click();
    await page.sees('2 orang');
  });
});
