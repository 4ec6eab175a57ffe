/**
 * A fault: something that went wrong and that a person can do something about. Shared by all packages: one code, one line
 * that says what is the matter, one line that says what to do.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  /** Permanent, dotted: `package.what-is-wrong`, e.g. `ingest.not-utf8`. */
  readonly code: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** Whether the way it was called is at fault ("usage", exit code 2) or something else ("fault", exit code 1). */
  readonly kind: "usage" | "fault";

  constructor(code: string, message: string, options: { remedy: string; kind?: "usage" | "fault"; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
    this.kind = options.kind ?? "fault";
  }
}
