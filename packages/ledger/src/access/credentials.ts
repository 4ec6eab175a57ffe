/** What people prove with who they are: made, looked up, taken back. Only hashes are kept. */
import type { Tx } from "../home/home.ts";
import { credentials, type RowOf } from "../schema/tables.ts";
import { noCredential } from "./faults.ts";
import { lesser, type Person, type PersonRow, personOf, type Role, roleOf } from "./people.ts";
import { type CredentialKind, newSecret, parseSecret, sameHash } from "./secret.ts";

export interface Credential {
  /** The part of it that may be shown. */
  readonly id: string;
  readonly kind: CredentialKind;
  /** The id of the person. */
  readonly person: string;
  /** What it may do at most; null: what its person may. */
  readonly role: Role | null;
  /** What a token is for. */
  readonly about: string | null;
  readonly madeAt: string;
  readonly expiresAt: string | null;
  readonly lastUsed: string | null;
}
/** A new one, with the secret, which nobody will see again. */
export interface Issued extends Credential {
  readonly secret: string;
}
/** Somebody who proved who they are, and with what: the role is what both the person and the credential allow. */
export interface Known {
  readonly person: Person;
  readonly credential: Credential;
}
export interface NewCredential {
  readonly person: string;
  readonly kind: CredentialKind;
  readonly role?: Role | null;
  readonly about?: string | null;
  /** How long it holds, in milliseconds; null: until it is taken back. */
  readonly lasts: number | null;
}

type CredentialRow = RowOf<typeof credentials>;
const COLUMNS = "c.id, c.kind, c.person, c.role, c.about, c.made_at, c.expires_at, c.last_used";

export async function issue(
  tx: Tx,
  { person, kind, role = null, about = null, lasts }: NewCredential,
  at: string,
): Promise<Issued> {
  const { id, secret, hash } = newSecret(kind);
  const expires = lasts === null ? null : new Date(Date.parse(at) + lasts).toISOString();
  const row = {
    id,
    hash,
    kind,
    person,
    role,
    about,
    made_at: at,
    expires_at: expires,
    last_used: null,
    ended_at: null,
  };
  await tx.insert(credentials, [row]);
  return { ...credentialOf(row), secret };
}

/** Whose secret it is, as long as it holds; null whatever is wrong with it. */
export async function knownBy(
  tx: Tx,
  secret: string,
  { at, kinds }: { readonly at: string; readonly kinds: readonly CredentialKind[] },
): Promise<Known | null> {
  const given = parseSecret(secret);
  if (given === null || !kinds.includes(given.kind)) return null;
  type Found = CredentialRow & Pick<PersonRow, "name" | "added_at"> & { readonly may: string };
  const [row] = await tx.all<Found>(
    `SELECT ${COLUMNS}, c.hash, p.name, p.role AS may, p.added_at FROM credentials c JOIN people p ON p.id = c.person ` +
      "WHERE c.id = ? AND c.kind = ? AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > ?) " +
      "AND p.removed_at IS NULL",
    [given.id, given.kind, at],
  );
  if (row === undefined || !sameHash(row.hash, given.hash)) return null;
  const { name, may, added_at } = row;
  const person = personOf({ id: row.person, name, role: may, added_at, removed_at: null });
  const credential = credentialOf(row);
  const role = credential.role === null ? person.role : lesser(person.role, credential.role);
  return { person: { ...person, role }, credential };
}

/** The tokens of a person that still hold, the newest first; their sessions and links too where asked for. */
export async function credentialsOf(
  tx: Tx,
  person: string,
  { at, kinds }: { readonly at: string; readonly kinds: readonly CredentialKind[] },
): Promise<readonly Credential[]> {
  const rows = await tx.all<CredentialRow>(
    `SELECT ${COLUMNS} FROM credentials c WHERE c.person = ? AND c.ended_at IS NULL ` +
      `AND (c.expires_at IS NULL OR c.expires_at > ?) AND c.kind IN (${kinds.map(() => "?").join(", ")}) ` +
      "ORDER BY c.made_at DESC, c.id",
    [person, at, ...kinds],
  );
  return rows.map(credentialOf);
}

/** Takes one back, and with a token the sessions that were begun with it. @throws Fault `ledger.no-credential` */
export async function end(
  tx: Tx,
  id: string,
  { at, person }: { readonly at: string; readonly person: string },
): Promise<void> {
  const [row] = await tx.all("SELECT id FROM credentials WHERE id = ? AND person = ? AND ended_at IS NULL", [
    id,
    person,
  ]);
  if (row === undefined) throw noCredential(id);
  await tx.run("UPDATE credentials SET ended_at = ? WHERE id = ?", [at, id]);
  await tx.run(
    "UPDATE credentials SET ended_at = ? WHERE person = ? AND kind = 'session' AND about = ? AND ended_at IS NULL",
    [at, person, begunWith(id)],
  );
}

/** Begins a session with a link or a token: it may no more, and holds no longer, than a token that it was begun with. */
export async function beginSession(
  tx: Tx,
  { person, credential }: Known,
  { at, lasts }: { readonly at: string; readonly lasts: number },
): Promise<Issued> {
  const { id, kind, role, expiresAt } = credential;
  const left = kind === "token" && expiresAt !== null ? Date.parse(expiresAt) - Date.parse(at) : lasts;
  const about = kind === "token" ? begunWith(id) : null;
  return issue(tx, { person: person.id, kind: "session", role, about, lasts: Math.min(lasts, left) }, at);
}

const begunWith = (token: string) => `begun with ${token}`;

export async function endAll(tx: Tx, person: string, at: string): Promise<void> {
  await tx.run("UPDATE credentials SET ended_at = ? WHERE person = ? AND ended_at IS NULL", [at, person]);
}

/** Takes out what has long ended: of sessions and links nothing needs to stay, the audit tells of them. */
export async function clear(tx: Tx, before: string): Promise<void> {
  await tx.run("DELETE FROM credentials WHERE kind <> 'token' AND (expires_at < ? OR ended_at < ?)", [before, before]);
}

function credentialOf(row: Omit<CredentialRow, "hash" | "ended_at">): Credential {
  return {
    id: row.id,
    kind: row.kind as CredentialKind,
    person: row.person,
    role: row.role === null ? null : roleOf(row.role),
    about: row.about,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    lastUsed: row.last_used,
  };
}
