/** Reads a proof's CSV back: rows by the names of the first. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const flush = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length; at++) {
    const c = text[at];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") flush();
    else if (c === "\n") {
      flush();
      rows.push([]);
    } else if (c !== "\r") cell += c;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) flush();
  else rows.pop();
  const [names = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}
