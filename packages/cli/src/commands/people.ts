/** `isnad people`: who may work with a ledger through a server. Whoever may write the ledger's file may do this, too. */
import { userInfo } from "node:os";
import type { AccessStore, AuditLine, Credential, Person, Role } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { note, write } from "../out/output.ts";
import { type Column, table } from "../out/table.ts";

export interface PeopleFlags extends LedgerFlags {
  readonly role?: Role;
  readonly for?: string;
  readonly days?: number;
  readonly origin: string;
  readonly format: "text" | "json";
}

type Action = (store: AccessStore, about: readonly string[], flags: PeopleFlags) => Promise<void>;
const DAY = 24 * 3600 * 1000;

const ACTIONS: Readonly<Record<string, { readonly takes: string; readonly run: Action }>> = {
  list: {
    takes: "",
    run: async (store, _, flags) => {
      const people = await store.people();
      if (flags.format === "text" && people.length === 0)
        return write("Nobody yet: isnad people add NAME --role admin adds the first.\n");
      return show<Person>(people, flags, [
        { head: "name", cell: ({ name }) => name, most: 60 },
        { head: "role", cell: ({ role }) => role },
        { head: "since", cell: ({ addedAt }) => addedAt },
      ]);
    },
  },
  add: {
    takes: "NAME, with --role",
    run: async (store, [name], { role }) => {
      const person = await store.add({ name: named(name), role: given(role) });
      await done(store, "add_person", `${person.name} (${person.role})`);
      await write(
        `${person.name} is ${person.role} now. isnad people link "${person.name}" makes a link to sign in with.\n`,
      );
    },
  },
  role: {
    takes: "NAME, with --role",
    run: async (store, [name], { role }) => {
      const person = await store.setRole((await called(store, name)).id, given(role));
      await done(store, "change_role", `${person.name} (${person.role})`);
      await write(`${person.name} is ${person.role} now.\n`);
    },
  },
  remove: {
    takes: "NAME",
    run: async (store, [name]) => {
      const person = await store.remove((await called(store, name)).id);
      await done(store, "remove_person", person.name);
      await write(`Nothing signs ${person.name} in any more. What the record says of them stays.\n`);
    },
  },
  link: {
    takes: "NAME",
    run: async (store, [name], { days = 3, origin }) => {
      const person = await called(store, name);
      const link = await store.issue({ person: person.id, kind: "link", lasts: days * DAY });
      await done(store, "make_link", `${person.name}: ${link.id}`);
      const { linkPath } = await import("@isnad/server");
      await write(`${origin}${linkPath(link)}\n`);
      note(`It signs ${person.name} in, once, until ${link.expiresAt ?? "it is used"}.`);
    },
  },
  token: {
    takes: "NAME",
    run: async (store, [name], { days, role = null, for: purpose }) => {
      const person = await called(store, name);
      const lasts = days === undefined ? null : days * DAY;
      const token = await store.issue({ person: person.id, kind: "token", role, about: purpose ?? null, lasts });
      await done(store, "make_token", `${person.name}: ${token.id}`);
      await write(`${token.secret}\n`);
      note(`It is shown this once, and kept nowhere. Take it back with: isnad people end "${person.name}" ${token.id}`);
    },
  },
  tokens: {
    takes: "NAME",
    run: async (store, [name], flags) => {
      const { id } = await called(store, name);
      return show<Credential>(await store.credentials(id, ["token", "session", "link"]), flags, [
        { head: "id", cell: ({ id }) => id },
        { head: "kind", cell: ({ kind }) => kind },
        { head: "at most", cell: ({ role }) => role ?? "" },
        { head: "for", cell: ({ about }) => about ?? "", most: 60 },
        { head: "made", cell: ({ madeAt }) => madeAt },
        { head: "until", cell: ({ expiresAt }) => expiresAt ?? "" },
        { head: "used", cell: ({ lastUsed }) => lastUsed ?? "" },
      ]);
    },
  },
  end: {
    takes: "NAME TOKEN",
    run: async (store, [name, token = ""]) => {
      const person = await called(store, name);
      await store.end({ id: token, person: person.id });
      await done(store, "take_token_back", `${person.name}: ${token}`);
      await write(`${token} signs nobody in any more.\n`);
    },
  },
  audit: {
    takes: "",
    run: async (store, _, flags) => {
      const { lines } = await store.audit({ limit: 500 });
      return show<AuditLine>(lines, flags, [
        { head: "when", cell: ({ at }) => at },
        { head: "who", cell: ({ actor }) => actor ?? "", most: 40 },
        { head: "what", cell: ({ action }) => action },
        { head: "on", cell: ({ on }) => on ?? "", most: 60 },
        { head: "from", cell: ({ from }) => from ?? "" },
      ]);
    },
  },
};

export async function run(action: string, about: readonly string[], flags: PeopleFlags): Promise<void> {
  const known = ACTIONS[action];
  const takes =
    known?.takes
      .split(",")[0]
      ?.split(" ")
      .filter((word) => word !== "").length ?? 0;
  if (known === undefined || about.length !== takes) throw misused(action);
  const { AccessStore } = await import("@isnad/ledger");
  await withLedger(flags, (ledger) => known.run(new AccessStore(ledger), about, flags));
}

async function show<T>(rows: readonly T[], flags: PeopleFlags, columns: readonly Column<T>[]): Promise<void> {
  if (flags.format === "json") await write(`${JSON.stringify(rows, null, 2)}\n`);
  else await write(table<T>(rows, columns, { isolate: process.stdout.isTTY === true }));
}

/** People are named by their names here: no two have one. */
async function called(store: AccessStore, name: string | undefined): Promise<Person> {
  const person = (await store.people()).find((one) => one.name === name?.normalize("NFC"));
  if (person !== undefined) return person;
  throw new Fault("cli.no-person", `There is nobody called "${name}".`, {
    remedy: "isnad people lists who there is; isnad people add NAME --role ROLE adds somebody.",
    kind: "usage",
  });
}

const done = (store: AccessStore, action: string, on: string) =>
  store.note([
    {
      at: new Date().toISOString(),
      person: null,
      actor: `${userInfo().username} (command line)`,
      action,
      on,
      from: null,
    },
  ]);

const named = (name: string | undefined) => name ?? "";

function given(role: Role | undefined): Role {
  if (role !== undefined) return role;
  throw new Fault("cli.no-role", "No role is named.", {
    remedy: "Name one: --role reader, --role analyst or --role admin.",
    kind: "usage",
  });
}

function misused(action: string): Fault {
  const known = ACTIONS[action];
  return new Fault("cli.bad-people-action", `"${action}" cannot be done so.`, {
    remedy:
      known === undefined
        ? `Actions: ${Object.keys(ACTIONS).join(", ")}.`
        : `isnad people ${action} takes ${known.takes === "" ? "nothing more" : known.takes}.`,
    kind: "usage",
  });
}
