import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect, fixture, fixtureSync, html } from '@open-wc/testing';
import '../define.ts';
import type { Provider } from '../provider/provider.ts';
import { Backend } from '../testing/backend.ts';
import { records } from '../testing/people.ts';
import { HireLocal } from './hire-local.ts';
import { Visit } from './visit.fixture.ts';
import { until } from '../testing/until.ts';

const server = () => new Backend(memory(records()));

describe('the hire-local button', () => {
  it('is accessible, and stands in a sentence', async () => {
    const element = fixtureSync<HTMLElement>(
      html`<p>
        Untuk rapat,
        <guyub-hire-local skill="kue" variant="link" label="minta penawaran kue"></guyub-hire-local> dari kami.
      </p>`,
    );
    await expect(element).to.be.accessible();
    const button = element.querySelector('guyub-hire-local')!.shadowRoot!.querySelector('button')!;
    expect(button.textContent).to.equal('minta penawaran kue');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.offsetHeight).to.be.below(44);
  });

  it('asks for nothing before anybody comes near', async () => {
    const backend = server();
    const visit = await new Visit(backend.client()).arrive();
    await aTimeout(50);
    expect(visit.dialog).to.equal(undefined);
    expect(backend.asked).to.have.length(0);
    visit.button.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => visit.dialog !== undefined);
    expect(backend.asked).to.have.length(0);
  });

  it('opens with the focus on the title, closes, and gives the focus back', async () => {
    const visit = await (await new Visit(server().client()).arrive()).open();
    expect(visit.focused?.id).to.equal('heading');
    await visit.press('Tutup');
    expect(visit.dialog!.open).to.equal(false);
    expect(document.activeElement).to.equal(visit.element);
  });

  it('shows the page’s own link when its part does not arrive, and tries again', async () => {
    const { load } = HireLocal;
    HireLocal.load = () => Promise.reject(new TypeError('cut'));
    const visit = await new Visit(server().client()).arrive();
    const link = visit.element.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    const errors: Event[] = [];
    visit.element.addEventListener('guyub-error', (event) => errors.push(event));
    visit.button.click();
    await until(() => link.checkVisibility());
    expect(visit.element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain(
      'tekan sekali lagi',
    );
    expect(errors).to.have.length(1);
    HireLocal.load = load;
    await visit.open();
    expect(link.checkVisibility()).to.equal(false);
  });

  it('is busy until the dialog is there, however late the person in it comes', async () => {
    const backend = server();
    backend.hold();
    const visit = await new Visit(backend.client()).arrive({ person: 'p1' });
    visit.button.click();
    await until(() => visit.dialog?.open);
    // Longer than the button waits before it says that it is opening.
    await aTimeout(500);
    expect(visit.button.ariaBusy).to.equal(null);
    expect(visit.element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
    backend.release();
  });

  it('asks the provider around it', async () => {
    const backend = server();
    const provider = await fixture<Provider>(
      html`<guyub-provider .client=${backend.client()}
        ><guyub-hire-local region="35.27" skill="menjahit"></guyub-hire-local
      ></guyub-provider>`,
    );
    await provider.querySelector('guyub-hire-local')!.open();
    await until(() => backend.asked.some(({ resource }) => resource === 'people'));
  });

  it('speaks a regional language to the last step', async () => {
    const visit = await new Visit(server().client()).arrive({ locale: 'su-ID' });
    await until(() => visit.button.textContent === 'Nyuhunkeun pangaos ti lulusan nu caket');
    await visit.open();
    expect(visit.find('section')!.lang).to.equal('su');
    await visit.sees('Nomer HP henteu ditémbongkeun');
    await expect(visit.element).to.be.accessible();
    await visit.press('Nyuhunkeun pangaos');
    await visit.sees('Léngkah 1 tina 3: Naon');
    await visit.press('Teras');
    await visit.sees('Teu acan dieusian.');
    expect(visit.text).not.to.match(/Langkah|Kembali|Lanjut|Belum/);
  });

  it('says what the page wrote on it at once, and changes its language with the page', async () => {
    const visit = await new Visit(server().client()).arrive({ locale: 'jv', label: 'Pesen' });
    expect(visit.button.textContent).to.equal('Pesen');
    visit.element.removeAttribute('label');
    await until(() => visit.button.textContent === 'Nyuwun rega marang lulusan cedhak kene');
    visit.element.setAttribute('locale', 'id');
    expect(visit.button.textContent).to.equal('Minta penawaran dari lulusan terdekat');
  });

  it('speaks the page’s language', async () => {
    const visit = await (await new Visit(server().client()).arrive({ locale: 'en' })).open();
    await visit.sees('Ask for a quote');
    await expect(visit.element).to.be.accessible();
    await visit.press('Ask for a quote');
    await visit.sees('Step 1 of 3');
    expect(visit.text).not.to.match(/Langkah|Kembali|Lanjut/);
  });
});
