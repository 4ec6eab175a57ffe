/** Addresses to views: patterns are paths with `{name}` for a part that is kept. */

export type Params = Readonly<Record<string, string>>;

/** The kept parts where the path fits the pattern, decoded; null where it does not. */
export function match(pattern: string, path: string): Params | null {
  const wanted = split(pattern);
  const given = split(path);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const got = decode(given[index] as string);
    if (got === null) return null;
    if (part.startsWith("{")) params[part.slice(1, -1)] = got;
    else if (part !== got) return null;
  }
  return params;
}

const split = (path: string) => path.split("/").filter((part) => part !== "");

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // a stray "%": no address of ours
  }
}
