import { elements, shapes, type ElementName } from '@guyub/widgets/embed';
import type { Finding } from './finding.ts';
import { nearest } from './names.ts';
import type { OnPage, Placed } from './on-page.ts';
import { startTag } from './write-tag.ts';

/** Beside what the builder offers. */
const more: Readonly<Record<ElementName, readonly string[]>> = {
  'alumni-directory': ['deep-link'],
  'hire-local': ['whatsapp', 'email', 'form'],
  'job-board': ['deep-link', 'whatsapp', 'email', 'form'],
  showcase: ['deep-link', 'photos', 'whatsapp', 'email', 'form'],
  inbox: [],
  ledger: ['src'],
  'fair-split': [],
};

/** All that an element takes. */
export const attributesOf = (element: ElementName): readonly string[] => [
  ...elements[element].attributes,
  ...more[element],
  ...(elements[element].sources.length > 0 ? ['source'] : []),
  'locale',
];

const anyTag =
  /^(?:id|class|style|slot|lang|dir|hidden|title|role|part|tabindex|translate|nonce|name|inert|is|on\w+|aria-.+|data-.+|item\w+|x-.+|v-.+|[@:#*[(_].*|ng.*|wire:.+|hx-.+|js\w+|defer-hydration|needs-defer)$/;

/** What an element takes, and no address says. */
const locale = /^(?:id|en|jv|su)(?:-[A-Za-z]{2})?$/;
/** Of what must have a certain form, something that has it; the words say it in `values`. */
const examples: Readonly<Record<string, string>> = {
  region: '35.27',
  'heading-level': '2',
  'page-size': '20',
  layout: 'list',
  variant: 'link',
  locale: 'id',
};
/** There or not there; what they say does not count. */
const flags = ['deep-link', 'post', 'page-words'];

export const attributeFindings = ({ placed }: OnPage): readonly Finding[] => placed.flatMap(ofElement);

function ofElement(one: Placed): readonly Finding[] {
  const { element, tag, hasWordQuotes, form, attributes } = one;
  if (!element) return [];
  const at = tag.where && { where: tag.where };
  const known = attributesOf(element);
  const prefix = form === 'tag' ? '' : 'data-';
  const fixed = (changes: Readonly<Record<string, string | undefined>>) => ({ line: startTag(tag, changes) });

  const quotes: readonly Finding[] = hasWordQuotes
    ? [{ code: 'word-quotes', severity: 'breaks', ...at, ...fixed({}) }]
    : [];
  const misnamed = [...tag.attributes.keys()].flatMap((name): readonly Finding[] => {
    const bare = name.replace(/^data-/, '');
    const value = tag.attributes.get(name)!;
    if (form === 'tag' && name === `data-${bare}` && known.includes(bare))
      return [
        {
          code: 'attribute-with-data',
          severity: 'breaks',
          values: { name },
          ...at,
          ...fixed({ [name]: undefined, [bare]: value }),
        },
      ];
    if (form !== 'tag' && known.includes(name) && !anyTag.test(name))
      return [
        {
          code: 'attribute-without-data',
          severity: 'breaks',
          values: { name },
          ...at,
          ...fixed({ [name]: undefined, [`data-${name}`]: value }),
        },
      ];
    if (
      form === 'tag'
        ? anyTag.test(name) || known.includes(name)
        : !name.startsWith('data-') || known.includes(bare) || name === 'data-guyub'
    )
      return [];
    const free = known.filter((other) => !(other in attributes));
    // As pictures and frames have it.
    const meant = bare === 'src' && free.includes('source') ? 'source' : nearest(bare, free, 2);
    if (form !== 'tag' && !meant) return [];
    return [
      {
        code: 'attribute-unknown',
        severity: meant ? 'breaks' : 'note',
        values: { name: name.slice(0, 60), known: known.join(', ') },
        ...at,
        ...(meant && fixed({ [name]: undefined, [`${prefix}${meant}`]: value })),
      },
    ];
  });
  const wrong = Object.entries(attributes).flatMap(([name, value]): readonly Finding[] => {
    if (!known.includes(name)) return [];
    if (flags.includes(name))
      return /^(?:false|0|no|tidak|off)$/i.test(value.trim())
        ? [
            {
              code: 'flag-false',
              severity: 'weakens',
              values: { name },
              ...at,
              ...fixed({ [`${prefix}${name}`]: undefined }),
            },
          ]
        : [];
    const usual = examples[name];
    const shape = name === 'locale' ? locale : shapes[name];
    if (usual === undefined || !shape || shape.test(value)) return [];
    const example = (name === 'region' && dotted(value)) || usual;
    return [
      {
        code: name === 'region' ? 'region-shape' : 'value-bad',
        severity: name === 'region' ? 'breaks' : 'weakens',
        values: { name, value: value.slice(0, 60), example },
        ...at,
        ...fixed({ [`${prefix}${name}`]: example }),
      },
    ];
  });
  return [...quotes, ...misnamed, ...wrong];
}

/** `3527` and `ID-35.27` are often meant. */
function dotted(value: string): string | undefined {
  const digits = value.replace(/\D/g, '');
  if (![2, 4, 6, 10].includes(digits.length)) return undefined;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter(Boolean)
    .join('.');
}
