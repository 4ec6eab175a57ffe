/** People, what they sign in with, and the audit: one suite, both homes. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccessStore, backupLedger, type Ledger, moveLedger, openLedger, restoreLedger } from "../../src/index.ts";
import { HOMES, type Homes } from "../homes.ts";
import { made } from "../made.ts";

const HOUR = 3_600_000;

describe.each(["sqlite", "postgres"] as const)("access on %s", (kind) => {
  let homes: Homes;
  let folder: string;
  beforeAll(async () => {
    homes = await HOMES[kind]();
    folder = mkdtempSync(join(tmpdir(), "isnad-access-"));
  });
  afterAll(async () => {
    await homes.end();
    rmSync(folder, { recursive: true });
  });

  /** A ledger whose clock the test moves. */
  async function begun() {
    const clock = { now: new Date("2031-04-06T08:00:00Z") };
    const ledger = await openLedger(homes.fresh(), { create: true, clock: () => clock.now, actor: "tester" });
    const access = new AccessStore(ledger);
    const admin = await access.add({ name: "Salma", role: "admin" });
    return { ledger, access, admin, later: (ms: number) => (clock.now = new Date(clock.now.getTime() + ms)) };
  }
  const using = async (work: (made: Awaited<ReturnType<typeof begun>>) => Promise<void>) => {
    const all = await begun();
    try {
      await work(all);
    } finally {
      await all.ledger.close();
    }
  };

  test("people are added, given roles, and removed", () =>
    using(async ({ access, admin }) => {
      const reader = await access.add({ name: "نور", role: "reader" });
      expect((await access.people()).map(({ name, role }) => [name, role])).toEqual([
        ["Salma", "admin"],
        ["نور", "reader"],
      ]);
      expect(await access.setRole(reader.id, "analyst")).toMatchObject({ name: "نور", role: "analyst" });
      expect(await access.person(reader.id)).toMatchObject({ role: "analyst" });
      await access.remove(reader.id);
      expect(await access.people()).toEqual([admin]);
      const calls = [
        () => access.person(reader.id),
        () => access.remove(reader.id),
        () => access.setRole("none", "admin"),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "ledger.no-person" });
    }));

  test("a name is one person's for ever, however it is written", () =>
    using(async ({ access }) => {
      const { id } = await access.add({ name: "José", role: "reader" });
      await access.remove(id);
      for (const name of ["José", "Jose\u0301", "JOSÉ"])
        await expect(access.add({ name, role: "reader" })).rejects.toMatchObject({ code: "ledger.person-known" });
      for (const name of ["", " Ann", "a\nb", "a\u202eb", "x".repeat(101)])
        await expect(access.add({ name, role: "reader" })).rejects.toMatchObject({ code: "ledger.bad-person-name" });
    }));

  test("the last admin stays one", () =>
    using(async ({ access, admin }) => {
      await expect(access.remove(admin.id)).rejects.toMatchObject({ code: "ledger.last-admin" });
      await expect(access.setRole(admin.id, "analyst")).rejects.toMatchObject({ code: "ledger.last-admin" });
      expect(await access.setRole(admin.id, "admin")).toEqual(admin);
      const second = await access.add({ name: "Omar", role: "admin" });
      await access.setRole(admin.id, "reader");
      await expect(access.remove(second.id)).rejects.toMatchObject({ code: "ledger.last-admin" });
    }));

  test("a token says whose it is until it ends, is taken back, or its person goes", () =>
    using(async ({ access, admin, later, ledger }) => {
      const token = await access.issue({ person: admin.id, kind: "token", about: "sheet", lasts: HOUR });
      expect(token.secret).toMatch(/^isnad_token_[0-9a-f]{12}_/u);
      expect(await access.known(token.secret, ["token"])).toMatchObject({
        person: admin,
        credential: { id: token.id, about: "sheet" },
      });
      expect(await access.known(token.secret, ["session"])).toBeNull();
      const wrong = token.secret.slice(0, -4) + (token.secret.endsWith("AAAA") ? "BBBB" : "AAAA");
      for (const other of [wrong, "", "isnad_token_", `${token.secret} `, randomBytes(64).toString("latin1")])
        expect(await access.known(other, ["token"])).toBeNull();
      const stored = JSON.stringify(await ledger.home.read((tx) => tx.all("SELECT * FROM credentials")));
      expect(stored).not.toContain(token.secret.slice(-43));
      later(HOUR);
      expect(await access.known(token.secret, ["token"])).toBeNull();

      const lasting = await access.issue({ person: admin.id, kind: "token", lasts: null });
      const kept = await access.issue({ person: admin.id, kind: "token", lasts: null });
      await access.note([], new Map([[kept.id, "2031-04-06T09:00:00.000Z"]]));
      await access.end(lasting);
      expect(await access.known(lasting.secret, ["token"])).toBeNull();
      await expect(access.end(lasting)).rejects.toMatchObject({ code: "ledger.no-credential" });
      await expect(access.end({ id: kept.id, person: "another" })).rejects.toMatchObject({
        code: "ledger.no-credential",
      });
      expect((await access.credentials(admin.id)).map(({ id, lastUsed }) => [id, lastUsed])).toEqual([
        [kept.id, "2031-04-06T09:00:00.000Z"],
      ]);
      const omar = await access.add({ name: "Omar", role: "analyst" });
      const his = await access.issue({ person: omar.id, kind: "token", lasts: null });
      await access.remove(omar.id);
      expect(await access.known(his.secret, ["token"])).toBeNull();
      await expect(access.issue({ person: omar.id, kind: "token", lasts: null })).rejects.toMatchObject({
        code: "ledger.no-person",
      });
    }));

  test("a token may less than its person where that was said, and so may a session begun with it", () =>
    using(async ({ access, admin }) => {
      const low = await access.issue({ person: admin.id, kind: "token", role: "reader", lasts: null });
      const role = async (secret: string) => (await access.known(secret, ["token", "session"]))?.person.role;
      expect(await role(low.secret)).toBe("reader");
      const { session, person } = await access.signIn(low.secret, { lasts: HOUR });
      expect([person.role, await role(session.secret)]).toEqual(["reader", "reader"]);
      expect(await access.adminCanSignIn()).toBe(false);
      const omar = await access.add({ name: "Omar", role: "reader" });
      const high = await access.issue({ person: omar.id, kind: "token", role: "admin", lasts: null });
      expect(await role(high.secret)).toBe("reader");
      expect((await access.credentials(admin.id)).map(({ role }) => role)).toEqual(["reader"]);
    }));

  test("a session goes with the token that it was begun with", () =>
    using(async ({ access, admin, later }) => {
      const short = await access.issue({ person: admin.id, kind: "token", lasts: HOUR });
      const taken = await access.issue({ person: admin.id, kind: "token", lasts: null });
      const one = await access.signIn(short.secret, { lasts: 9 * HOUR });
      const two = await access.signIn(taken.secret, { lasts: 9 * HOUR });
      const holds = async ({ session }: typeof one) => (await access.known(session.secret, ["session"])) !== null;
      expect(one.session.expiresAt).toBe(short.expiresAt);
      expect([await holds(one), await holds(two)]).toEqual([true, true]);
      await access.end(taken);
      expect([await holds(one), await holds(two)]).toEqual([true, false]);
      later(HOUR);
      expect(await holds(one)).toBe(false);
    }));

  test("a link signs in once, also when two use it at the same moment", () =>
    using(async ({ access, admin, later }) => {
      expect(await access.adminCanSignIn()).toBe(false);
      const link = await access.issue({ person: admin.id, kind: "link", lasts: HOUR });
      expect(await access.adminCanSignIn()).toBe(false);
      const tries = await Promise.allSettled([1, 2, 3].map(() => access.signIn(link.secret, { lasts: HOUR })));
      const done = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(done).toHaveLength(1);
      const session = done[0]?.session.secret ?? "";
      expect((await access.known(session, ["session"]))?.person).toEqual(admin);
      expect(await access.adminCanSignIn()).toBe(true);
      await expect(access.signIn(session, { lasts: HOUR })).rejects.toMatchObject({ code: "ledger.sign-in-refused" });
      const late = await access.issue({ person: admin.id, kind: "link", lasts: HOUR });
      later(HOUR + 1);
      await expect(access.signIn(late.secret, { lasts: HOUR })).rejects.toMatchObject({
        code: "ledger.sign-in-refused",
      });
      expect(await access.known(session, ["session"])).toBeNull();
      // a token signs in as often as one likes; what ended long ago is cleared away
      later(60 * 24 * HOUR);
      const token = await access.issue({ person: admin.id, kind: "token", lasts: null });
      await access.signIn(token.secret, { lasts: HOUR });
      await access.signIn(token.secret, { lasts: HOUR });
      expect(await access.credentials(admin.id, ["session", "link"])).toHaveLength(2);
    }));

  test("the audit is only added to, and read from its end", () =>
    using(async ({ access, ledger }) => {
      const line = (action: string, on: string | null = null) => ({
        at: "2031-04-06T08:00:00.000Z",
        person: null,
        actor: null,
        action,
        on,
        from: "127.0.0.1",
      });
      await access.note([line("one"), line("two", `\0${"x".repeat(1000)}`)]);
      await Promise.all([access.note([line("three")]), access.note([line("four")]), access.note([])]);
      const { lines, total } = await access.audit({ limit: 3 });
      expect(total).toBe(4);
      expect(lines.map(({ sequence }) => sequence)).toEqual([4, 3, 2]);
      expect(lines[2]?.on).toBe(`�${"x".repeat(299)}`);
      expect((await access.audit({ before: 2, limit: 3 })).lines).toEqual([{ sequence: 1, ...line("one") }]);
      for (const sql of ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
        await expect(ledger.home.write((tx) => tx.run(sql))).rejects.toThrow("only ever added");
    }));

  test("neither verification nor a rebuild touches it, and copies leave it where it is", () =>
    using(async ({ access, ledger, admin }) => {
      await ledger.add([made(1)]);
      const token = await access.issue({ person: admin.id, kind: "token", lasts: null });
      await ledger.rebuild();
      expect((await ledger.verify()).ok).toBe(true);
      expect((await access.known(token.secret, ["token"]))?.person).toEqual(admin);
      const to = homes.fresh();
      await moveLedger(ledger, to);
      const moved = await openLedger(to);
      expect(await new AccessStore(moved).people()).toEqual([]);
      expect(await credentialRows(moved)).toEqual([]);
      await moved.close();
      const file = join(folder, `${kind}.backup`);
      await backupLedger(ledger, file);
      const backup = await openLedger(file);
      expect(await new AccessStore(backup).people()).toEqual([]);
      expect(await credentialRows(backup)).toEqual([]);
      await backup.close();
    }));

  test("where it is asked for, people, tokens and the audit go along; sessions and links stay", () =>
    using(async ({ access, ledger, admin }) => {
      const gone = await access.add({ name: "Omar", role: "reader" });
      await access.remove(gone.id);
      const token = await access.issue({ person: admin.id, kind: "token", lasts: null });
      const link = await access.issue({ person: admin.id, kind: "link", lasts: HOUR });
      const { session } = await access.signIn(token.secret, { lasts: HOUR });
      const line = { at: "2031-04-06T08:00:00.000Z", person: null, actor: null, on: null, from: null };
      await access.note([
        { ...line, action: "one" },
        { ...line, action: "two" },
      ]);
      const file = join(folder, `${kind}.with-people.backup`);
      await backupLedger(ledger, file, { people: true });
      const to = homes.fresh();
      await restoreLedger(file, to, { people: true });
      const restored = await openLedger(to, { clock: () => new Date("2031-04-06T08:01:00Z") });
      const there = new AccessStore(restored);
      expect(await there.people()).toEqual([admin]);
      expect((await there.known(token.secret, ["token"]))?.person).toEqual(admin);
      expect(await there.known(session.secret, ["session"])).toBeNull();
      await expect(there.signIn(link.secret, { lasts: HOUR })).rejects.toMatchObject({
        code: "ledger.sign-in-refused",
      });
      await expect(there.add({ name: "Omar", role: "reader" })).rejects.toMatchObject({ code: "ledger.person-known" });
      expect(await there.audit({ limit: 9 })).toEqual(await access.audit({ limit: 9 }));
      expect((await restored.verify()).ok).toBe(true);
      await restored.close();
    }));
});

const credentialRows = (ledger: Ledger) => ledger.home.read((tx) => tx.all("SELECT id FROM credentials"));
