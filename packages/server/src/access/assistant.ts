/** An assistant asks on behalf of its person: with the person's rights, and under a name that says so. */
import type { Context } from "hono";
import type { Person } from "../env.ts";

/** What a request that an assistant makes carries; its value is what the assistant calls itself. */
export const ASSISTANT_HEADER = "x-isnad-assistant";

/**
 * The person as the record is to call them. Anybody may say that they are an assistant: that only ever marks what they write.
 *
 * @param about what the person wrote down that the token is for: better known than what an assistant says of itself
 */
export function assistantOf(context: Context, person: Person, about: string | null): Person {
  const said = context.req.header(ASSISTANT_HEADER);
  if (said === undefined) return person;
  const name =
    about ??
    (said
      .replace(/[^\x20-\x7e]/gu, "")
      .trim()
      .slice(0, 60) ||
      "unnamed");
  return { ...person, name: `${person.name} (assistant: ${name})` };
}
