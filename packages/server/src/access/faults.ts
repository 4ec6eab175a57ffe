/** Why a request is refused before any route sees it. The codes are permanent. */
import { Fault } from "@isnad/reader/fault";
import type { Role } from "../env.ts";

export const notSignedIn = () =>
  new Fault("server.not-signed-in", "Nobody is signed in.", {
    remedy:
      'Sign in with the link that an admin gave you; a program sends its token: "Authorization: Bearer isnad_token_…".',
    kind: "usage",
  });

export const notAllowed = (role: Role, needed: Role) =>
  new Fault("server.not-allowed", `Who is signed in is ${article(role)}, and this takes ${article(needed)}.`, {
    remedy: "Ask an admin to do it, or to give you that role.",
    kind: "usage",
  });

const article = (role: Role) => (role === "reader" ? `a ${role}` : `an ${role}`);

export const forged = () =>
  new Fault("server.forged", "A page of another site may have made the browser ask this.", {
    remedy:
      'Send the "csrf" of GET /api/session as the header x-isnad-csrf, from a page of this server; programs use a token.',
    kind: "usage",
  });

export const wrongHost = (host: string) =>
  new Fault("server.wrong-host", `This server does not answer for "${host.slice(0, 100)}".`, {
    remedy: "Use the address that it printed when it started; behind a proxy, start it with --origin ADDRESS.",
    kind: "usage",
  });

export const tooMany = (seconds: number) =>
  new Fault("server.too-many", "That is more than is answered at a time.", {
    remedy: `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    kind: "usage",
  });

export const tooLarge = (most: number) =>
  new Fault("server.too-large", `More was sent than the ${Math.floor(most / 1024)} KiB that are taken in at a time.`, {
    remedy: "Send less at a time; a large archive is added with the command line (isnad add).",
    kind: "usage",
  });

export const openToAll = () =>
  new Fault("server.open", "This server is open: it knows no people.", {
    remedy: "Start it without --open to have people, roles and tokens.",
    kind: "usage",
  });

export const openElsewhere = (host: string) =>
  new Fault(
    "server.open-elsewhere",
    `Without sign-in it listens to this machine alone, and ${host} is more than that.`,
    {
      remedy: "Leave --open out, or --host.",
      kind: "usage",
    },
  );
