/** Who may work with a ledger through a server: people, what they sign in with, and the audit of what they did. */
import { randomUUID } from "node:crypto";
import type { Tx } from "../home/home.ts";
import type { Ledger } from "../ledger.ts";
import { type AuditNote, type AuditPage, linesBefore, note } from "./audit.ts";
import {
  beginSession,
  clear,
  type Credential,
  credentialsOf,
  end,
  endAll,
  type Issued,
  issue,
  type Known,
  knownBy,
  type NewCredential,
} from "./credentials.ts";
import { signInRefused } from "./faults.ts";
import { addPerson, peopleOf, type Person, personWith, removePerson, type Role, setRole } from "./people.ts";
import type { CredentialKind } from "./secret.ts";

const DAY = 24 * 60 * 60 * 1000;

export class AccessStore {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Those who belong here, by name. */
  people(): Promise<readonly Person[]> {
    return this.#read(peopleOf);
  }

  /** @throws Fault `ledger.no-person` */
  person(id: string): Promise<Person> {
    return this.#read((tx) => personWith(tx, id));
  }

  /** @throws Fault `ledger.bad-person-name`, `ledger.person-known` */
  add(person: { readonly name: string; readonly role: Role }): Promise<Person> {
    return this.#write((tx, at) => addPerson(tx, person, { id: randomUUID(), at }));
  }

  /** @throws Fault `ledger.no-person`, `ledger.last-admin` */
  setRole(id: string, role: Role): Promise<Person> {
    return this.#write((tx) => setRole(tx, id, role));
  }

  /** Removes somebody; nothing of theirs signs anybody in from now on. @throws Fault `ledger.no-person`, `ledger.last-admin` */
  remove(id: string): Promise<Person> {
    return this.#write(async (tx, at) => {
      const person = await removePerson(tx, id, at);
      await endAll(tx, id, at);
      return person;
    });
  }

  /** Makes a token, a session or a link; its secret is in what comes back and nowhere else. @throws Fault `ledger.no-person` */
  issue(credential: NewCredential): Promise<Issued> {
    return this.#write(async (tx, at) => {
      await personWith(tx, credential.person);
      return issue(tx, credential, at);
    });
  }

  /** Whose secret it is, as long as it holds; null whatever is wrong with it. */
  known(secret: string, kinds: readonly CredentialKind[]): Promise<Known | null> {
    return this.#read((tx) => knownBy(tx, secret, { at: this.#now(), kinds }));
  }

  /**
   * Begins a session with a link, which this uses up, or with a token.
   *
   * @param options.lasts how long the session holds, in milliseconds
   * @throws Fault `ledger.sign-in-refused`
   */
  signIn(
    secret: string,
    options: { readonly lasts: number },
  ): Promise<{ readonly person: Person; readonly session: Issued }> {
    return this.#write(async (tx, at) => {
      const known = await knownBy(tx, secret, { at, kinds: ["link", "token"] });
      if (known === null) throw signInRefused();
      const { person, credential } = known;
      if (credential.kind === "link") await end(tx, credential.id, { at, person: person.id });
      await clear(tx, new Date(Date.parse(at) - 30 * DAY).toISOString());
      return { person, session: await beginSession(tx, known, { at, ...options }) };
    });
  }

  /** What a person can sign in with now: tokens, unless other kinds are asked for. @throws Fault `ledger.no-person` */
  credentials(person: string, kinds: readonly CredentialKind[] = ["token"]): Promise<readonly Credential[]> {
    return this.#read(async (tx) => {
      await personWith(tx, person);
      return credentialsOf(tx, person, { at: this.#now(), kinds });
    });
  }

  /** Takes a token or a session back. @throws Fault `ledger.no-credential` */
  end(credential: Pick<Credential, "id" | "person">): Promise<void> {
    return this.#write((tx, at) => end(tx, credential.id, { at, person: credential.person }));
  }

  /** Whether some admin has a token or a session that holds: where none has, a link must let one in. */
  adminCanSignIn(): Promise<boolean> {
    return this.#read(async (tx) => {
      const [row] = await tx.all(
        "SELECT c.id FROM credentials c JOIN people p ON p.id = c.person WHERE p.role = 'admin' AND p.removed_at IS NULL " +
          "AND c.kind <> 'link' AND (c.role IS NULL OR c.role = 'admin') AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > ?) LIMIT 1",
        [this.#now()],
      );
      return row !== undefined;
    });
  }

  /** Writes lines of the audit, and when credentials were last used, in one go. */
  note(notes: readonly AuditNote[], used: ReadonlyMap<string, string> = new Map()): Promise<void> {
    return this.#write(async (tx) => {
      await note(tx, notes);
      for (const [id, at] of used) await tx.run("UPDATE credentials SET last_used = ? WHERE id = ?", [at, id]);
    });
  }

  /** A page of the audit, the newest first. @param options.before only lines before this sequence */
  audit(options: { readonly before?: number | null; readonly limit: number }): Promise<AuditPage> {
    return this.#read((tx) => linesBefore(tx, options.before ?? null, options.limit));
  }

  #now(): string {
    return this.#ledger.stamp({}).at;
  }

  #read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#ledger.home.read(work);
  }

  #write<T>(work: (tx: Tx, at: string) => Promise<T>): Promise<T> {
    return this.#ledger.home.write((tx) => work(tx, this.#now()));
  }
}
