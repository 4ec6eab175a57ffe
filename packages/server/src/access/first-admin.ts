/** The first admin: where nobody could sign in as one, a link is made for whoever stands at the machine. */
import { userInfo } from "node:os";
import type { AccessStore, Issued, Person } from "@isnad/ledger";

/** How long the link printed at start holds, in milliseconds. */
const LASTS = 30 * 60 * 1000;

/** The path of a link. The secret is behind the #: browsers send it to nobody, so no log holds it. */
export const linkPath = ({ secret }: Pick<Issued, "secret">): string => `/sign-in#token=${secret}`;

export interface FirstLink {
  readonly person: Person;
  /** With the secret behind its #. */
  readonly path: string;
  readonly minutes: number;
}

/** A link that signs an admin in, once; null where some admin can sign in already. */
export async function firstLink(store: AccessStore): Promise<FirstLink | null> {
  if (await store.adminCanSignIn()) return null;
  const person = (await anAdmin(store)) ?? (await addAdmin(store));
  const link = await store.issue({ person: person.id, kind: "link", lasts: LASTS });
  return { person, path: linkPath(link), minutes: LASTS / 60_000 };
}

const anAdmin = async (store: AccessStore) => (await store.people()).find(({ role }) => role === "admin");

/** The first admin is called as the record calls the user of this machine. */
async function addAdmin(store: AccessStore): Promise<Person> {
  for (const name of [userInfo().username, "admin"])
    try {
      return await store.add({ name, role: "admin" });
    } catch {
      const there = await anAdmin(store); // another process was faster
      if (there !== undefined) return there;
    }
  return store.add({ name: `admin ${new Date().toISOString().slice(0, 10)}`, role: "admin" });
}
