/** Words in order, one a line, each as the number of letters that it shares with the one before and the rest. */
export function encodeWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < 30 && same < word.length && word[same] === last[same]) same++;
      // Not in the middle of a letter that takes two units.
      if (/[\uD800-\uDBFF]/.test(word.charAt(same - 1))) same--;
      last = word;
      return same.toString(36) + word.slice(same);
    })
    .join('\n');
}

export function decodeWords(text: string): readonly string[] {
  const words: string[] = [];
  if (text === '') return words;
  for (const line of text.split('\n'))
    words.push((words.at(-1) ?? '').slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1));
  return words;
}

/** From the last letter to the first, to look words up by their endings. */
export const reversed = (word: string): string => [...word].reverse().join('');
