/** HTML that is safe by how it is written: what is put in is escaped, unless it was written here. */

export class Html {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

type Part = string | number | Html | readonly Part[];

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const write = (part: Part): string =>
  Array.isArray(part) ? part.map(write).join("") : part instanceof Html ? part.written : escape(String(part));

export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(fixed.reduce((text, next, at) => text + write(parts[at - 1] ?? "") + next));
}

/** A line with `code` and **bold** in it. */
export const line = (text: string): Html =>
  new Html(
    escape(text)
      .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
      .replaceAll(/\*\*([^*]+)\*\*/g, "<b>$1</b>"),
  );

/** Such lines, each a paragraph. */
export const paragraphs = (text: string): Html =>
  new Html(
    text
      .split("\n\n")
      .map((one) => `<p>${line(one).written}</p>`)
      .join("\n"),
  );
