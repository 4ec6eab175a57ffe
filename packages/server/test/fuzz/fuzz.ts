/**
 * Asks an application whatever its description speaks of: no answer may be an error of the server's, and what is refused is a
 * problem with a remedy. A test asks some hundreds; this asks as many as it is told:
 *
 *     node --conditions=isnad-source --import tsx packages/server/test/fuzz/run.ts 20000
 */
import * as fc from "fast-check";
import { Problem } from "../../src/schema/schema.ts";
import { documentOf } from "../client/document.ts";
import { asNew, EXAMPLE, exampleReports, siteAt } from "../site.ts";
import { requests } from "./requests.ts";

export async function fuzz(
  address: string,
  options: { readonly numRuns: number; readonly seed?: number },
): Promise<void> {
  const failures: unknown[] = [];
  const site = await siteAt(address, {
    onError: (error) => failures.push(error),
    // nothing is fetched, whatever the address
    fetching: { resolve: async () => ["127.0.0.1"] },
  });
  await site.ledger.add(
    exampleReports()
      .slice(0, 6)
      .map((report) => asNew(report)),
  );
  const document = await documentOf();
  const claims = (await (await site.get(`/api/dossiers/${EXAMPLE}/claims`)).json()) as {
    items: { id: string; thread: string; report: string }[];
  };
  const ids = claims.items.flatMap(({ id, thread, report }) => [id, thread, report]);
  const known = {
    dossier: [EXAMPLE, EXAMPLE, "fuzzed"],
    id: ids,
    claim: ids,
    thread: ids,
    report: ids,
    asOf: ["2022-01-06"],
    recordedBy: ["2030"],
  };
  try {
    await fc.assert(
      fc.asyncProperty(requests(document, known), async ({ method, path, headers, body }) => {
        failures.length = 0;
        const hangUp = new AbortController();
        const answer = await site.app.request(path, {
          method,
          headers,
          signal: hangUp.signal,
          ...(body === undefined ? {} : { body }),
        });
        if (answer.status >= 500) throw failures[0] ?? new Error(`${answer.status} ${await answer.text()}`);
        if (answer.status >= 400) Problem.parse(await answer.json());
        else if (answer.headers.get("content-type")?.startsWith("text/event-stream") === true) hangUp.abort();
        else await answer.arrayBuffer();
      }),
      options,
    );
  } finally {
    await site.close();
  }
}
