import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { arrive, whole } from '../showcase.fixture.ts';
import { until } from '../../testing/until.ts';

const client = () => new Backend(memory(whole)).client();
const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const told = async () => {
  await until(() => scripts().length > 0, 'nothing was told');
  return JSON.parse(scripts()[0]!.textContent!) as Record<string, unknown>;
};

describe('words for search engines', () => {
  it('tell of one business with what it offers, in the page itself', async () => {
    const visit = await arrive(client(), {
      region: undefined,
      business: 'b1',
      photos: 'https://guyub.contoh.example',
    });
    const { '@type': type, name, url, makesOffer } = await told();
    expect([type, name]).to.deep.equal(['LocalBusiness', 'Dapur Aminah']);
    expect(url).not.to.contain('#');
    const offers = makesOffer as readonly { readonly itemOffered: { readonly name: string } }[];
    expect(offers.map(({ itemOffered }) => itemOffered.name)).to.have.members([
      'Snack box rapat',
      'Kue kering',
    ]);
    expect(JSON.stringify(offers)).to.contain(
      'https://guyub.contoh.example/v1/photos/fotocontoh12/1280.webp',
    );
    expect(scripts()[0]!.parentElement).to.equal(visit.element);
    expect(scripts()[0]!.textContent).not.to.contain('<');
  });

  it('tell of one person who has no business', async () => {
    await arrive(client(), { region: undefined, person: 'p2' });
    expect((await told())['name']).to.equal('Budi');
  });

  it('go with the element, come back with it, and follow what it shows', async () => {
    const visit = await arrive(client(), { region: undefined, business: 'b1' });
    await told();
    const { element } = visit;
    const parent = element.parentElement!;
    element.remove();
    expect(element.querySelector('script')).to.equal(null);
    parent.append(element);
    await told();
    element.business = undefined;
    element.person = 'p2';
    await visit.settled();
    await until(async () => (await told())['name'] === 'Budi');
    element.person = undefined;
    await visit.settled();
    await until(() => scripts().length === 0);
  });

  it('are not said of a region’s list', async () => {
    const visit = await arrive(client(), { skill: 'servis ac' });
    expect(visit.names).to.deep.equal(['Servis AC']);
    await visit.open('Servis AC');
    expect(scripts()).to.deep.equal([]);
  });

  it('are said once a page', async () => {
    await arrive(client(), { region: undefined, business: 'b1' });
    await told();
    const other = await arrive(client(), { region: undefined, person: 'p2' });
    await other.open('Servis AC');
    expect(scripts()).to.have.length(1);
  });
});
