/** What the server refuses, as RFC 9457 says it: a permanent code and what to do about it. */

export interface Problem {
  readonly status: number;
  /** Permanent, e.g. "server.no-such-thread"; "web.…" where the room itself noticed. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The problem in whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 0, code: "web.unexpected", title: "", detail, remedy: "" };
}

export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const given = typeof body === "object" && body !== null ? (body as Partial<Record<keyof Problem, unknown>>) : {};
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    status: response.status,
    code: text(given.code) || `web.status-${response.status}`,
    title: text(given.title) || response.statusText,
    detail: text(given.detail),
    remedy: text(given.remedy),
  };
}
