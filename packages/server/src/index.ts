/** `@isnad/server`: the HTTP API over a ledger. */
export { type AccessOptions, makeAccess, type ServerAccess } from "./access/access.ts";
export { openElsewhere } from "./access/faults.ts";
export { type FirstLink, firstLink, linkPath } from "./access/first-admin.ts";
export { isLoopback } from "./access/hosts.ts";
export { type AppOptions, createApp } from "./app.ts";
export { serveStdio, type StdioOptions } from "./mcp/stdio.ts";
export type { Access, Env, Person } from "./env.ts";
export { type Served, serve, type ServeOptions } from "./serve.ts";
