import { expect } from '@open-wc/testing';
import { Frame, script } from './testing/frame.ts';

/** The snapshot that scripts/shards-fixture.mjs serves. */
const folder = '/shards-fixture/';
const key = async () => (await fetch(`${folder}key.txt`)).text();
const frame = (source: string) =>
  new Frame(`<script type="module" src="${script('cdn-shards.ts')}"></script>
    <guyub-alumni-directory source="${source}" page-size="5" region="kemendagri:35.27">
      <a href="/daftar">Daftar</a>
    </guyub-alumni-directory>`);

describe('the script for a sharded snapshot', () => {
  it('reads what it needs, verifies it, finds by words, and says how old it is', async () => {
    const shown = frame(`shards:${folder}#${await key()}`);
    const page = await shown.directory();
    await page.settled();
    expect(page.count).to.equal('56 orang');
    expect(page.names).to.have.length(5);
    expect(page.one('.notice').textContent).to.equal('Data per 1 Maret 2026.');
    await page.type('jahit omben');
    await page.sees('14 orang');
    shown.element.remove();
  }).timeout(30_000);

  it('with another key shows no data, and the page’s own link', async () => {
    // Of RFC 8037. One of zeros alone, which is none, ends WebKitGTK's page in its own verify().
    const other = 'ed25519-11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    const shown = frame(`shards:${folder}#${other}`);
    const page = await shown.directory();
    await page.settled();
    expect(page.names).to.have.length(0);
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
    shown.element.remove();
  }).timeout(30_000);
});
