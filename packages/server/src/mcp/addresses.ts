/** Stable addresses, for people: what an assistant says can be looked at where it was read. */

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Gives everything in an answer that has a place of its own the address of that place. */
export class Addresses {
  readonly #base: string;

  /** @param base the server's own address; "" gives paths */
  constructor(base: string) {
    this.#base = base;
  }

  dossier(name: string): string {
    return `${this.#base}/d/${encodeURIComponent(name)}`;
  }

  claim(dossier: string, id: string): string {
    return `${this.dossier(dossier)}/claims/${encodeURIComponent(id)}`;
  }

  thread(dossier: string, id: string): string {
    return `${this.dossier(dossier)}/threads/${encodeURIComponent(id)}`;
  }

  report(dossier: string, id: string, span?: { readonly start: number; readonly end: number }): string {
    const at = span === undefined ? "" : `?span=${span.start}-${span.end}`;
    return `${this.dossier(dossier)}/reports/${encodeURIComponent(id)}${at}`;
  }

  /** The same, with `address` wherever words have a report and a span, and where a claim or a thread has an id. */
  within(dossier: string, answer: unknown): unknown {
    if (Array.isArray(answer)) return answer.map((one) => this.within(dossier, one));
    if (!isFields(answer)) return answer;
    const inside = Object.fromEntries(
      Object.entries(answer).map(([name, value]) => [name, this.within(dossier, value)]),
    );
    const { id, report, span, current } = answer;
    if (typeof report === "string" && isFields(span)) {
      const read = this.report(dossier, report, span as { start: number; end: number } & Fields);
      return { ...inside, address: typeof id === "string" ? this.claim(dossier, id) : read, readAt: read };
    }
    if (typeof id === "string" && Array.isArray(current)) return { ...inside, address: this.thread(dossier, id) };
    return inside;
  }
}
