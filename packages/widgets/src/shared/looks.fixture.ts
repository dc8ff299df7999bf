import { memory } from '@guyub/adapters/memory';
import { fixture, html } from '@open-wc/testing';
import '../define.ts';
import { Visit as Hire } from '../hire-local/visit.fixture.ts';
import { board, job, recordsOf, Visit as Board } from '../job-board/job-board.fixture.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { workshop } from '../ledger/ledger.fixture.ts';
import { arrive, whole } from '../showcase/showcase.fixture.ts';
import type { FairSplit } from '../split/fair-split.ts';
import { Backend } from '../testing/backend.ts';
import { directory } from '../testing/directory.ts';
import { Hiring } from '../testing/hiring.ts';
import { inbox } from '../testing/inbox.ts';
import { matter, request } from '../testing/matters.ts';
import { records } from '../testing/people.ts';
import { SharingPage } from '../testing/sharing.ts';
import { until } from '../testing/until.ts';

/** As long as words get, and longer than a phone is wide. */
const LONG = 'Pertanggungjawaban'.repeat(4) + 'kelompoknya';

const name = (named: { readonly name: string }, i: number) => (i === 0 ? { ...named, name: LONG } : named);

/** Each element with something to show, the first of which has a very long name. */
export const elements: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  async directory() {
    const all = records();
    const people = all.people.map((person, i) => ({ ...person, ...name(person, i) }));
    const page = await directory(new Backend(memory({ ...all, people })).client(), { pageSize: 8 });
    return (await page.settled(), page.element);
  },
  async board() {
    const jobs = recordsOf([...board, job('j0', LONG, { employer: LONG })]);
    return (await new Board(memory(jobs)).arrive({ post: true })).element;
  },
  async showcase() {
    const offerings = whole.offerings!.map((offering, i) => ({ ...offering, ...name(offering, i) }));
    return (await arrive(new Backend(memory({ ...whole, offerings })).client())).element;
  },
  async ledger() {
    const file = workshop();
    const names = { ...file.names, a1: LONG };
    const element = await fixture<Ledger>(
      html`<guyub-ledger .load=${() => Promise.resolve({ ...file, names })}></guyub-ledger>`,
    );
    await new SharingPage(element).sees('15 catatan');
    return element;
  },
  async split() {
    sessionStorage.clear();
    const element = await fixture<FairSplit>(html`<guyub-fair-split></guyub-fair-split>`);
    const page = new SharingPage(element);
    await page.types('#people', `nama\tsudah\tsanggup\n${LONG}\t4\t20\nBudi\t8\t20`);
    await page.types('#pieces', '30');
    await page.sees('Mendapat');
    return element;
  },
  async inbox() {
    const page = await inbox(new Hiring('person', [matter({ request: request({ title: LONG }) })]));
    await page.sees(LONG);
    return page.element;
  },
  async hire() {
    const visit = await (await new Hire(new Backend(memory(records())).client()).arrive()).open();
    return visit.element;
  },
};

/** With what comes after the first drawing. */
export async function opened(name: string): Promise<HTMLElement> {
  const element = await elements[name]!();
  await until(
    () => rootsIn(element).every((root) => !root.querySelector('section') || isDressed(root)),
    'never dressed',
  );
  return element;
}

const isDressed = ({ adoptedStyleSheets }: ShadowRoot): boolean =>
  adoptedStyleSheets.some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes('unicode-bidi: plaintext')),
  );

/** The element's own root, and those of elements inside. */
export function rootsIn(element: HTMLElement): ShadowRoot[] {
  const { shadowRoot: root } = element;
  return root ? [root, ...[...root.querySelectorAll<HTMLElement>('*')].flatMap(rootsIn)] : [];
}

/** What is seen of it. */
export const seenIn = (element: HTMLElement): HTMLElement[] =>
  rootsIn(element)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((part) => part instanceof HTMLElement && part.checkVisibility() && !part.closest('.spoken'));
