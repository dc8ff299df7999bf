import { project } from '@guyub/core';
import { expect } from '@open-wc/testing';
import { Frame, script } from './testing/frame.ts';
import { records } from './testing/people.ts';

/** What `guyub snapshot` writes. */
const file = () => {
  const people = records().people.map((person) => project('people', person, 'public'));
  const contents = { guyub: 1, asOf: '2026-03-01T00:00:00Z', records: { people } };
  return URL.createObjectURL(new Blob([JSON.stringify(contents)], { type: 'application/json' }));
};

describe('the script for a snapshot file', () => {
  it('finds the marked div of an editor that strips tags, reads the file, and says how old it is', async () => {
    const frame = new Frame(`<script type="module" src="${script('cdn-snapshot.ts')}"></script>
      <div data-guyub="alumni-directory" data-source="snapshot:${file()}" data-page-size="5" data-region="kemendagri:35.27">
        <a href="/daftar">Daftar</a>
      </div>`);
    const page = await frame.directory();
    await page.settled();
    expect(page.count).to.equal('56 orang');
    expect(page.names).to.have.length(5);
    expect(page.one('.notice').textContent).to.equal('Data per 1 Maret 2026.');
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(false);
    await page.type('jahit omben');
    await page.sees('14 orang');
    frame.element.remove();
  }).timeout(20_000);
});
