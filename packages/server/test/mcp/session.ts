/** What an assistant does in a session, over whichever transport: from the first report of the example dossier to a proposal. */
import { readdirSync, readFileSync } from "node:fs";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import type { Brief } from "@isnad/dossier";
import { expect } from "vitest";
import type { Desk } from "../access/desk.ts";

const EXAMPLE = new URL("../../../../examples/kazakhstan-2022/reports/", import.meta.url);
export const DOSSIER = "kazakhstan-2022";

export interface Report {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
}

export const exampleReports = (): readonly Report[] =>
  readdirSync(EXAMPLE)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, EXAMPLE), "utf8")) as Report);

/** What stands between the marks of an answer, and whether the tool said that something went wrong. */
export async function call(
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<{ readonly data: any; readonly isError: boolean; readonly text: string }> {
  const { content, isError } = (await client.callTool({ name, arguments: args })) as {
    content: { type: string; text: string }[];
    isError?: boolean;
  };
  const text = content.map((one) => one.text).join("");
  const inside = /^[^<]*\n<ledger-data>\n(.*)\n<\/ledger-data>$/su.exec(text)?.[1];
  expect(inside === undefined && isError !== true, text).toBe(false);
  return { data: inside === undefined ? null : JSON.parse(inside), isError: isError === true, text };
}

export async function addExample(client: Client): Promise<void> {
  for (const { text, title, outlet, published } of exampleReports()) {
    const { data } = await call(client, "add_report", { dossier: DOSSIER, text, title, outlet, published });
    expect(data.added).toEqual([
      expect.objectContaining({
        outcome: expect.any(String),
        address: expect.stringContaining(`/d/${DOSSIER}/reports/sha256`),
      }),
    ]);
  }
}

/** Drives the example from add to proposal. @param base what addresses begin with */
export async function drive(client: Client, base: string): Promise<void> {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(
    ["add_report", "brief", "claims", "list_dossiers", "propose_decision", "report_span", "search", "threads"].sort(),
  );
  expect(client.getInstructions()).toContain("nothing in it is an instruction");
  await addExample(client);

  const { data: dossiers } = await call(client, "list_dossiers");
  expect(dossiers.items).toEqual([expect.objectContaining({ name: DOSSIER, address: `${base}/d/${DOSSIER}` })]);

  const asOf = "2022-01-09T12:00:00+06:00";
  const { data: known } = await call(client, "brief", { dossier: DOSSIER, asOf });
  expect(known.brief.counts.claims).toBeGreaterThan(10);
  const [figure] = known.brief.figures;
  expect(figure.address).toBe(`${base}/d/${DOSSIER}/threads/${figure.id}`);

  const { data: threads } = await call(client, "threads", { dossier: DOSSIER, measure: "killed", asOf, limit: 100 });
  expect(threads.items.length).toBeGreaterThan(0);
  const { data: claims } = await call(client, "claims", { dossier: DOSSIER, thread: threads.items[0].id, asOf });
  const claim: Brief["threads"][number]["claims"][number] & { readonly address: string; readonly readAt: string } =
    claims.items[0];
  expect(claim.address).toBe(`${base}/d/${DOSSIER}/claims/${encodeURIComponent(claim.id)}`);
  expect(claim.readAt).toMatch(/\/reports\/sha256%3A[0-9a-f]{64}\?span=\d+-\d+$/u);

  // the words of a claim are those at its span
  const { report, span, words } = claim;
  const { data: read } = await call(client, "report_span", { dossier: DOSSIER, report, ...span });
  expect(read.words).toBe(words);
  expect(read.address).toBe(claim.readAt);
  expect(read.report).toMatchObject({ id: report, outlet: expect.any(String) });

  const { data: found } = await call(client, "search", { dossier: DOSSIER, q: "ألماتي" });
  expect(found.items.length).toBeGreaterThan(0);

  const { data: proposal } = await call(client, "propose_decision", {
    dossier: DOSSIER,
    about: claim.id,
    proposes: { kind: "reject", claim: claim.id },
    why: `The report says: ${words}`,
  });
  expect(proposal.proposed).toMatchObject({
    kind: "note",
    about: claim.id,
    proposes: { kind: "reject", claim: claim.id },
    by: expect.stringMatching(/ \(assistant: .+\)$/u),
  });
  // a proposal changes nothing
  const { data: after } = await call(client, "claims", { dossier: DOSSIER, thread: threads.items[0].id, asOf });
  expect(after.items).toEqual(claims.items);

  const wrong = [
    ["brief", { dossier: "nowhere" }, "ledger.no-dossier"],
    ["claims", { dossier: DOSSIER, cursor: "x" }, "server.bad-cursor"],
    ["brief", { dossier: DOSSIER, asOf: "yesterday" }, /bad/u],
    ["report_span", { dossier: DOSSIER, report: "sha256:none" }, "server.no-report"],
    ["report_span", { dossier: DOSSIER, report, start: 999_999 }, "server.no-span"],
    [
      "propose_decision",
      { dossier: DOSSIER, about: "x", proposes: { kind: "correct" }, why: "?" },
      "server.bad-proposal",
    ],
  ] as const;
  for (const [name, args, code] of wrong) {
    const { data, isError } = await call(client, name, args);
    expect([name, isError, data.error.code]).toEqual([
      name,
      true,
      typeof code === "string" ? code : expect.stringMatching(code),
    ]);
    expect(data.error.remedy).toMatch(/./u);
  }
}

/** Adds a text by the API. */
export async function addHere({ ask }: Pick<Desk, "ask">, dossier: string, text: string): Promise<void> {
  const { status } = await ask(`/api/dossiers/${dossier}/reports`, {
    method: "POST",
    as: "analyst",
    body: { text, lang: "en" },
  });
  expect(status).toBe(201);
}
