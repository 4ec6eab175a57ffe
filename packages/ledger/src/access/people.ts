/** People: who may work with a ledger through a server, and as what. */
import type { Tx } from "../home/home.ts";
import { people, type RowOf } from "../schema/tables.ts";
import { badPersonName, lastAdmin, noPerson, personKnown } from "./faults.ts";

/** From the least to the most: each may do what those before it may. */
export const ROLES = ["reader", "analyst", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}

export type PersonRow = RowOf<typeof people>;

export const personOf = ({ id, name, role, added_at }: PersonRow): Person => ({
  id,
  name,
  role: roleOf(role),
  addedAt: added_at,
});

/** The lesser of two roles. */
export const lesser = (one: Role, other: Role): Role => (ROLES.indexOf(one) < ROLES.indexOf(other) ? one : other);

/** A role as it is kept; what is no role gives the least. */
export const roleOf = (role: string): Role => ((ROLES as readonly string[]).includes(role) ? (role as Role) : "reader");

/** Those who belong here, by name. */
export async function peopleOf(tx: Tx): Promise<readonly Person[]> {
  const rows = await tx.all<PersonRow>("SELECT id, name, role, added_at FROM people WHERE removed_at IS NULL");
  return rows.map(personOf).sort((a, b) => (a.name < b.name ? -1 : 1)); // here: databases disagree on the order of letters
}

/** @throws Fault `ledger.no-person` */
export async function personWith(tx: Tx, id: string): Promise<Person> {
  const [row] = await tx.all<PersonRow>(
    "SELECT id, name, role, added_at FROM people WHERE id = ? AND removed_at IS NULL",
    [id],
  );
  if (row === undefined) throw noPerson(id);
  return personOf(row);
}

/** @throws Fault `ledger.bad-person-name`, `ledger.person-known` */
export async function addPerson(
  tx: Tx,
  { name, role }: { readonly name: string; readonly role: Role },
  { id, at }: { readonly id: string; readonly at: string },
): Promise<Person> {
  const written = name.normalize("NFC");
  if (written.trim() !== written || written === "" || written.length > 100 || /[\p{Cc}\p{Cs}\p{Cf}]/u.test(written))
    throw badPersonName(name);
  const known = await tx.all<{ name: string }>("SELECT name FROM people");
  if (known.some((row) => alike(row.name) === alike(written))) throw personKnown(written);
  await tx.insert(people, [{ id, name: written, role, added_at: at, removed_at: null }]);
  return { id, name: written, role, addedAt: at };
}

const alike = (name: string) => name.normalize("NFKC").toLowerCase();

/** @throws Fault `ledger.no-person`, `ledger.last-admin` */
export async function setRole(tx: Tx, id: string, role: Role): Promise<Person> {
  const person = await personWith(tx, id);
  if (role !== "admin") await checkNotLastAdmin(tx, person);
  await tx.run("UPDATE people SET role = ? WHERE id = ?", [role, id]);
  return { ...person, role };
}

/** Marks them as removed, so that their name stays theirs. @throws Fault `ledger.no-person`, `ledger.last-admin` */
export async function removePerson(tx: Tx, id: string, at: string): Promise<Person> {
  const person = await personWith(tx, id);
  await checkNotLastAdmin(tx, person);
  await tx.run("UPDATE people SET removed_at = ? WHERE id = ?", [at, id]);
  return person;
}

async function checkNotLastAdmin(tx: Tx, person: Person): Promise<void> {
  if (person.role !== "admin") return;
  const [other] = await tx.all(
    "SELECT id FROM people WHERE role = 'admin' AND removed_at IS NULL AND id <> ? LIMIT 1",
    [person.id],
  );
  if (other === undefined) throw lastAdmin(person.name);
}
