import { evaluate, fold, skillList } from '@guyub/core';

const skills = skillList.map((skill, i) => ({ ...skill, id: `skill${i + 1}` }));
const known = new Map<string, string | undefined>();

/** Name of the trade that people mean by these words; undefined: of none in the list. The same on every day. */
export function tradeOf(words: string): string | undefined {
  const key = fold(words);
  if (known.has(key)) return known.get(key);
  // What strangers write does not fill the memory.
  if (known.size > 1000) known.clear();
  const query = { resource: 'skills', text: words, page: { size: 1 } };
  const { matching, found } = evaluate(skills, query, { day: 0 });
  const trade = found?.relaxed ? undefined : matching[0]?.name;
  known.set(key, trade);
  return trade;
}
