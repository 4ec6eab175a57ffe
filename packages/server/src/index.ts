/** `@isnad/server`: the HTTP API over a ledger. */
export { type AppOptions, createApp } from "./app.ts";
export type { Access, Env, Person } from "./env.ts";
export { type Served, serve, type ServeOptions } from "./serve.ts";
