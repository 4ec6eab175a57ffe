/** Where the texts of reports stand in a JSON file: JSON.parse does not tell. */
import type { Stretch } from "./map.ts";

/**
 * The raw stretches of each report's "text", one list for each element of the array (or for the one object), in order; null for
 * an element without such a string. The JSON is sound: it was parsed before.
 */
export function textsIn(json: string): readonly (readonly Stretch[] | null)[] {
  const found: (readonly Stretch[] | null)[] = [];
  const list = /^\s*\[/u.test(json);
  const top = list ? 1 : 0;
  let depth = 0;
  let key: string | null = null;
  let text: readonly Stretch[] | null = null;
  let inElement = false;
  const end = () => {
    if (inElement) found.push(text);
    text = null;
    inElement = false;
  };
  for (let at = 0; at < json.length; at++) {
    const letter = json[at] as string;
    if (/\s/u.test(letter)) continue;
    if (letter === "]" && list && depth === 1) end();
    else if (!(list && depth === 0)) inElement = true;
    if (letter === "{" || letter === "[") {
      depth++;
      key = null;
    } else if (letter === "}" || letter === "]") depth--;
    else if (letter === "," && depth === top) end();
    else if (letter === ",") key = null;
    else if (letter === '"') {
      const close = closeOf(json, at);
      const isKey = /^\s*:/u.test(json.slice(close + 1, close + 200));
      if (depth === top + 1 && isKey) key = JSON.parse(json.slice(at, close + 1)) as string;
      else if (depth === top + 1 && key === "text") text = stretchesOf(json, at + 1, close);
      at = close;
    }
  }
  end();
  return found;
}

function closeOf(json: string, open: number): number {
  let at = open + 1;
  while (json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}

/** What stands between the escapes of a string. */
function stretchesOf(json: string, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let textStart = 0;
  for (let at = from; at < to; ) {
    const escape = json.indexOf("\\", at);
    const end = escape === -1 || escape > to ? to : escape;
    if (end > at) stretches.push({ textStart, fileStart: at, length: end - at });
    textStart += end - at + 1;
    at = end + (json[end + 1] === "u" ? 6 : 2);
  }
  return stretches;
}
