/** Who is reading, and what they may do. */
import { ask, holdCsrf } from "./fetch.ts";
import { queries } from "./queries.ts";
import { useQuery } from "@tanstack/react-query";
import type { Role, Session } from "./types.ts";

const KEY = ["session"] as const;
const RANK: Readonly<Record<Role, number>> = { reader: 0, analyst: 1, admin: 2 };

async function load(signal?: AbortSignal): Promise<Session> {
  const session = await ask<Session>("/api/session", signal === undefined ? {} : { signal });
  holdCsrf(session.csrf);
  return session;
}

export interface Reader {
  /** null while it is asked. */
  readonly session: Session | null;
  readonly failed: Error | null;
  /** Whether one may do what needs this role. */
  may(role: Role): boolean;
}

export function useSession(): Reader {
  const { data, error } = useQuery<Session, Error>({
    queryKey: KEY,
    queryFn: ({ signal }) => load(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    session: data ?? null,
    failed: error,
    may: (role) => data !== undefined && (data.open || (data.person !== null && RANK[data.person.role] >= RANK[role])),
  };
}

export async function signIn(token: string): Promise<void> {
  await ask("/api/session", { method: "POST", body: { token } });
  await queries.invalidateQueries();
}

export async function signOut(): Promise<void> {
  await ask("/api/session", { method: "DELETE" });
  // what was read is forgotten, and what is on the page is asked for again, as nobody
  await queries.resetQueries();
}
