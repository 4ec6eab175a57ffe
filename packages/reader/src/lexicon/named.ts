/**
 * The same string as the engine keeps the names of properties and the words of this source: comparing two such strings
 * compares two addresses, and rules compare words with words all the time.
 */
export function named(word: string): string {
  for (const name in { [word]: true }) return name;
  return word;
}
