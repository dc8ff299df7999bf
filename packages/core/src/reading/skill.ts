import { skillList } from '../model/skill-list.ts';
import { fold } from '../text/index.ts';
import { nothing, type Reading } from './reading.ts';
import { distance } from './text.ts';

const canonical = new Map<string, string>();
for (const { name, synonyms } of skillList)
  for (const word of [name, ...synonyms]) canonical.set(fold(word), name);
const byLength = [...canonical].sort(([a], [b]) => b.length - a.length);

/** The curated name for what the office calls its training: whole, then as words inside, then one letter off. */
export function readSkill(training: string): Reading<string> {
  const known = remembered.get(training);
  if (known) return known;
  if (remembered.size > 1000) remembered.clear();
  const read = find(fold(training));
  remembered.set(training, read);
  return read;
}

/** A register says the same few trainings a hundred thousand times. */
const remembered = new Map<string, Reading<string>>();

function find(text: string): Reading<string> {
  if (text === '') return nothing;
  const exact =
    canonical.get(text) ?? canonical.get(text.replace(/^(?:pelatihan|kejuruan|kursus|diklat) /, ''));
  if (exact) return { value: exact };
  const inside = byLength.find(([word]) => ` ${text} `.includes(` ${word} `));
  if (inside) return { value: inside[1] };
  if (text.length < 6) return nothing;
  const near = byLength.find(([word]) => word.length >= 6 && distance(word, text, 1) <= 1);
  return near ? { value: near[1], guess: `dibaca sebagai ${near[1]}` } : nothing;
}

/** The text is a skill's name or synonym and nothing else. */
export const isSkillName = (text: string): boolean => canonical.has(fold(text));
