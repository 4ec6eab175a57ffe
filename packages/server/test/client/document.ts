/** The API's description and the types that a client has of it, made from the routes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@isnad/ledger";
import openapiTS, { astToString } from "openapi-typescript";
import { makeAccess } from "../../src/access/access.ts";
import { createApp } from "../../src/app.ts";
import type { OpenApi } from "../../src/docs/describe.ts";

export const FILES = {
  document: join(import.meta.dirname, "../../../../docs/openapi.json"),
  types: join(import.meta.dirname, "generated/api.ts"),
} as const;

/** With sign-in: the routes of sessions and people are described too. */
export async function documentOf(): Promise<OpenApi> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-document-"));
  const ledger = await openLedger(join(folder, "empty.isnad"), { create: true });
  const access = makeAccess({ ledger, open: true });
  try {
    const answer = await createApp({ ledger, access, onError: (error) => console.error(error) }).request(
      "/api/openapi.json",
    );
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as OpenApi;
  } finally {
    await access.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

export const written = (document: OpenApi): string => `${JSON.stringify(document, null, 1)}\n`;

export async function typesOf(document: OpenApi): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document));
  return `// Made by packages/server/test/client/generate.ts. Do not edit.\n${astToString(nodes)}`;
}
