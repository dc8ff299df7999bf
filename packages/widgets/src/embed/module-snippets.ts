import { kindOf, type Embed } from './embed.ts';
import { escaped, tag } from './markup.ts';
import { policyOf } from './policy.ts';
import { brandRule, type Make, type Setting, type Snippet } from './setting.ts';

/** Elements that also send something. */
const sending: readonly string[] = ['hire-local', 'job-board', 'showcase', 'inbox'];

/** How an application says where data is read, once; none for what asks to be told more than an address. */
function sourceLines({ element, attributes: { source } }: Embed): string | undefined {
  if (source === undefined) return '';
  const kind = kindOf(source);
  if (kind !== 'http' && kind !== 'snapshot') return undefined;
  const sends = kind === 'http' && sending.includes(element);
  return [
    `import { ${kind} } from '@guyub/adapters/${kind}';`,
    ...(sends ? ["import { httpHiring } from '@guyub/adapters/http-hiring';"] : []),
    "import { createClient } from '@guyub/core';",
    ...(sends ? ["import { createHiringClient } from '@guyub/core/hiring';"] : []),
    `import { ${sends ? 'registerHiring, ' : ''}registerSource } from '@guyub/widgets';`,
    '',
    `registerSource('${kind}', (url) => createClient({ adapter: ${kind}({ url }) }));`,
    ...(sends
      ? [
          "registerHiring('http', (url, token) => createHiringClient({ backend: httpHiring({ url, token }) }));",
        ]
      : []),
  ].join('\n');
}

function inModule(setting: Setting, imports: string, code: string): Snippet | undefined {
  const lines = sourceLines(setting.embed);
  if (lines === undefined) return undefined;
  const script = [lines, imports].filter(Boolean).join('\n\n');
  return {
    code,
    ...(script && { script }),
    css: brandRule(setting),
    packages: ['@guyub/core', '@guyub/adapters', '@guyub/widgets'],
    policy: policyOf([setting.embed], { page: setting.page, scripts: '/' }),
  };
}

const fallbackOf = ({ fallback: { href, text } }: Setting) => tag('a', { href }, escaped(text));
const tagOf = (setting: Setting) =>
  tag(`guyub-${setting.embed.element}`, setting.embed.attributes, fallbackOf(setting));

export const bundler: Make = (setting) =>
  inModule(setting, `import '@guyub/widgets/${setting.embed.element}';`, tagOf(setting));

export const vue: Make = (setting) =>
  inModule(
    setting,
    '',
    `<script setup lang="ts">
import '@guyub/widgets/${setting.embed.element}';
</script>

<template>
${indented(tagOf(setting))}
</template>`,
  );

export const react: Make = (setting) => {
  const { element, attributes } = setting.embed;
  const name = element.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const props = Object.entries(attributes).map(([key, value]) => ` ${propOf(key, value)}`);
  const { href, text } = setting.fallback;
  return inModule(
    setting,
    '',
    `import { ${name} } from '@guyub/widgets/react/${element}';

export const Guyub = () => (
  <${name}${props.join('')}>
    <a href={${JSON.stringify(href)}}>{${JSON.stringify(text)}}</a>
  </${name}>
);`,
  );
};

/** As JSX has it: the name of the property, and a number or a yes where it is one. */
function propOf(attribute: string, value: string): string {
  const name = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (value === '' && attribute !== 'heading') return name;
  if (attribute === 'page-size' || attribute === 'heading-level') return `${name}={${Number(value)}}`;
  return `${name}={${JSON.stringify(value)}}`;
}

const indented = (text: string) => text.replace(/^/gm, '  ');
