/**
 * How the tools ask: through the API itself, within the process. So an assistant sees what the person it works for may see, in
 * the shapes that programs see, and every check stands before it.
 */
import { Fault } from "@isnad/reader/fault";

export interface Asking {
  readonly method?: "GET" | "POST";
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
}

/** Asks a path below /api. @throws Fault as the API's problem says */
export type Ask = (path: string, asking?: Asking) => Promise<unknown>;

/** What answers requests: the application. */
export type Answering = (path: string, init: RequestInit) => Response | Promise<Response>;

/** @param headers who asks: what came with the assistant's own request */
export function asking(answering: Answering, headers: Readonly<Record<string, string>>): Ask {
  return async (path, { method = "GET", query = {}, body } = {}) => {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const search = new URLSearchParams(given as [string, string][]).toString();
    const response = await answering(search === "" ? path : `${path}?${search}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.ok) return answer;
    throw new Fault(String(answer["code"]), String(answer["detail"]), {
      remedy: String(answer["remedy"]),
      kind: "usage",
    });
  };
}
