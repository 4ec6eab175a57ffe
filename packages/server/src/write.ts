/** Writes of people: each carries who made it. */
import type { By } from "@isnad/ledger";
import type { Context } from "hono";
import type { Env } from "./env.ts";
import type { ServerContext } from "./server-context.ts";

/** Who writes, for the record: the person signed in; the user of the machine where nobody signs in. */
export function byOf(context: Context<Env>): By {
  const person = context.get("person");
  return person === null || person === undefined || person.name === "" ? {} : { actor: person.name };
}

/** To be called after a write: the next question sees it, and those who listen hear of it. */
export function wrote({ warm, events }: Pick<ServerContext, "warm" | "events">): void {
  warm.written();
  events.poke();
}
