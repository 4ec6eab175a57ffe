/** What can be wrong about people and what they sign in with. The codes are permanent. */
import { Fault } from "@isnad/reader/fault";

export const badPersonName = (name: string) =>
  new Fault("ledger.bad-person-name", `"${name.slice(0, 40)}" cannot name a person.`, {
    remedy: "Use 1 to 100 characters, none of them a line break or another control, and no space at either end.",
    kind: "usage",
  });

export const personKnown = (name: string) =>
  new Fault("ledger.person-known", `There is, or was, somebody called "${name}".`, {
    remedy: "Choose another name: what the record says of one person must not be taken for another's.",
    kind: "usage",
  });

export const noPerson = (id: string) =>
  new Fault("ledger.no-person", `There is nobody with the id "${id.slice(0, 40)}".`, {
    remedy: "Name a person by the id that the list of people shows.",
    kind: "usage",
  });

export const lastAdmin = (name: string) =>
  new Fault("ledger.last-admin", `"${name}" is the last admin.`, {
    remedy: "Make somebody else an admin first.",
    kind: "usage",
  });

export const noCredential = (id: string) =>
  new Fault("ledger.no-credential", `There is no token "${id.slice(0, 40)}".`, {
    remedy: "Name a token by the id that the list of tokens shows; one that was taken back is gone.",
    kind: "usage",
  });

export const signInRefused = () =>
  new Fault(
    "ledger.sign-in-refused",
    "This link or token does not sign anybody in: it was used, has ended, or never was.",
    {
      remedy: "Ask an admin for a new link (on the machine that serves: isnad people link NAME).",
      kind: "usage",
    },
  );
