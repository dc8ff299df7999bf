import { format, resolveConfig } from 'prettier';
import { criteria } from '../accessibility/criteria.ts';
import { listenFor } from '../accessibility/listen.ts';
import { testedElsewhere } from '../accessibility/tested-elsewhere.ts';
import type { Evidence } from './evidence.ts';
import { compareWith } from './kept-file.ts';
import { tagOf } from './storybook.ts';

const folder = new URL('../../docs/accessibility/', import.meta.url);

/** Against the file in docs/accessibility. */
export async function compareStatement(element: string, evidence: Evidence): Promise<string[]> {
  const file = new URL(`${tagOf(element).replace('guyub-', '')}.md`, folder);
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  return compareWith(file, await format(statementOf(element, evidence), options));
}

/** What a run has shown of an element, criterion by criterion. It says nothing that no test has seen. */
function statementOf(element: string, evidence: Evidence): string {
  const asked = criteria.filter(({ unasked }) => !unasked);
  const found = asked.map(({ id, name, level }) => ({
    title: `${id} ${name} (${level})`,
    shown: [...evidence.shown(element, id), ...(testedElsewhere[element]?.[id] ?? []).map(linked)],
    rules: evidence.rules(element, id),
  }));
  const tested = found.filter(({ shown }) => shown.length > 0);
  const looked = found.filter(({ shown, rules }) => shown.length === 0 && rules.length > 0);
  const open = found.filter(({ shown, rules }) => shown.length + rules.length === 0);
  const row = ({ title, shown, rules }: (typeof found)[number]) =>
    `| ${title} | ${[...shown, ...(rules.length > 0 ? [`axe: ${coded(rules)}`] : [])].join('; ')} |`;
  const undecided = evidence.undecided(element);
  return `<!-- Written by \`GUYUB_TEST_SNAPSHOTS=write npm run test:stories\` from what that run found. -->

# \`<${tagOf(element)}>\`: what is tested of its accessibility

WCAG 2.2, levels A and AA, in Chromium, in every story of the element. Nobody has audited it, and no test can say that
a criterion is met by everything that a page may show: this says what was looked at, and how. ${tested.length} of the ${asked.length} criteria
that an element can meet are walked through by tests of ours, ${looked.length} are looked at by axe alone, ${open.length} by nobody.

## Tested

| Criterion | What a test has seen |
| --- | --- |
${tested.map(row).join('\n')}

## Looked at by axe alone

It finds some mistakes and not others. It found none in any story, light and dark.
${undecided.length > 0 ? `In some stories it could not decide, and a person has to look: ${coded(undecided)}.` : ''}

| Criterion | Rules that had something to look at |
| --- | --- |
${looked.map(({ title, rules }) => `| ${title} | ${coded(rules)} |`).join('\n')}

## Not tested

${open.map(({ title }) => `- ${title}`).join('\n')}

## Not asked

${criteria.flatMap(({ id, name, unasked }) => (unasked ? [`- ${id} ${name}: ${'page' in unasked ? unasked.page : unasked.none}`] : [])).join('\n')}

## With a screen reader

Not run with NVDA, JAWS, VoiceOver or TalkBack. What they are told is kept in \`stories/accessibility/\`, as Chromium tells
it. Who tries it may listen for this:

${(listenFor[element] ?? []).map((line) => `- ${line}`).join('\n')}
`;
}

const coded = (rules: readonly string[]): string => rules.map((rule) => `\`${rule}\``).join(', ');

const linked = ({ file, test }: { readonly file: string; readonly test: string }): string =>
  `“${test}” in [${file.split('/').at(-1)}](../../${file})`;
