/** The cookie that a browser's session is kept in. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export class SessionCookie {
  readonly #name: string;

  /** @param ledger the ledger's id: two servers on one machine share their cookies, and must not share this one */
  constructor(ledger: string) {
    this.#name = `isnad_${ledger.replace(/[^A-Za-z0-9]/gu, "").slice(0, 8)}`;
  }

  /** What a request brings; under https only what was set under https, for this host and no other. */
  get(context: Context, secure: boolean): string | undefined {
    return getCookie(context, this.#name, secure ? "host" : undefined) || undefined;
  }

  /** @param lasts seconds */
  set(context: Context, value: string, { secure, lasts }: { readonly secure: boolean; readonly lasts: number }): void {
    const shape = { httpOnly: true, sameSite: "Strict", path: "/", maxAge: lasts } as const;
    setCookie(context, this.#name, value, secure ? { ...shape, secure: true, prefix: "host" } : shape);
  }

  clear(context: Context, secure: boolean): void {
    deleteCookie(context, this.#name, { path: "/", secure, ...(secure ? { prefix: "host" as const } : {}) });
  }
}
