/** People, what they sign in with, and the audit. */
import * as z from "zod";

export const Role = z.enum(["reader", "analyst", "admin"]).describe("each may do what those before it may");

export const Session = z.object({
  person: z.object({ id: z.string(), name: z.string(), role: Role }).nullable().describe("null: nobody is signed in"),
  open: z.boolean().describe("whether this server knows no people: whoever reaches it is an admin"),
  csrf: z.string().describe("what a page sends as x-isnad-csrf with every write; empty where there is no session"),
});

export const NewSession = z.object({ token: z.string().min(1).max(200).describe("a link's token, or a token") });

export const Person = z.object({
  id: z.string(),
  name: z.string().describe("what the record calls them; it does not change"),
  role: Role,
  addedAt: z.string().describe("ISO 8601"),
});
export const NewPerson = z.object({ name: z.string().min(1).max(100), role: Role });
export const NewRole = z.object({ role: Role });

export const Token = z.object({
  id: z.string().describe("the part of it that may be shown"),
  kind: z
    .enum(["token", "session", "link"])
    .describe("a token is a program's, a session a browser's, a link signs in once"),
  person: z.string(),
  role: Role.nullable().describe("what it may do at most; null: what its person may"),
  about: z.string().nullable().describe("what it is for"),
  madeAt: z.string(),
  expiresAt: z.string().nullable(),
  lastUsed: z.string().nullable().describe("to the minute or so"),
});
export const NewToken = z.object({
  kind: z.enum(["token", "link"]).default("token"),
  role: Role.optional().describe("what it may do at most: an assistant need not do all that its person may"),
  about: z.string().trim().min(1).max(60).optional().describe("what it is for, e.g. the name of a program"),
  days: z
    .number()
    .positive()
    .max(3650)
    .optional()
    .describe("how long it holds; a link three days, a token until it is taken back"),
});
export const IssuedToken = Token.extend({
  secret: z.string().describe("the token itself: kept nowhere here, shown this once"),
  address: z.string().optional().describe("of a link: the path that signs in"),
});

export const AuditLine = z.object({
  sequence: z.int().min(1),
  at: z.string().describe("ISO 8601, UTC"),
  person: z.string().nullable().describe("the id of the person; null where nobody was signed in"),
  actor: z.string().nullable().describe("their name then"),
  action: z.string().describe("sign_in, add_reports, decide, add_person …; refused_403 for what was refused"),
  on: z.string().nullable().describe("what it was done to"),
  from: z.string().nullable().describe("the network address it came from"),
});
