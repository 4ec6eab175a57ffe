/** An application over a ledger of its own, with the example dossier's reports in it or what a test puts there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ledger, type NewReport, openLedger } from "@isnad/ledger";
import { read, type ReportInput } from "@isnad/reader";
import type * as z from "zod";
import { type AppOptions, createApp } from "../src/app.ts";

export const EXAMPLE = "kazakhstan-2022";
const folder = join(import.meta.dirname, "../../../examples/kazakhstan-2022/reports");

let example: readonly ReportInput[] | null = null;

/** The reports of the example dossier. */
export function exampleReports(): readonly ReportInput[] {
  example ??= readdirSync(folder)
    .filter((name) => /\.jsonl?$/.test(name))
    .sort()
    .flatMap((name) => parsed(readFileSync(join(folder, name), "utf8")));
  return example;
}

function parsed(written: string): ReportInput[] {
  try {
    const value = JSON.parse(written) as ReportInput | ReportInput[];
    return Array.isArray(value) ? value : [value];
  } catch {
    return written
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as ReportInput);
  }
}

export const asNew = (report: ReportInput, dossier = EXAMPLE): NewReport => ({ dossier, reading: read(report) });

export interface Site {
  readonly ledger: Ledger;
  readonly app: ReturnType<typeof createApp>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The body of an answer, which must be a success and fit the schema. */
  body<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** Opens the application over the ledger at an address; makes it where there is none. */
export async function siteAt(address: string, options: Partial<AppOptions> = {}): Promise<Site> {
  const ledger = await openLedger(address, { create: true, actor: "tester" });
  const failures: unknown[] = [];
  const app = createApp({ ledger, onError: (error) => failures.push(error), ...options });
  const get: Site["get"] = async (path, headers = {}) => {
    const answer = await app.request(path, { headers });
    if (answer.status >= 500) throw failures.at(-1) ?? new Error(`${path}: ${answer.status}`);
    return answer;
  };
  return {
    ledger,
    app,
    get,
    body: async (path, schema) => {
      const answer = await get(path);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return schema.parse(await answer.json()) as never;
    },
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: "POST",
        ...(body instanceof FormData
          ? { body, headers }
          : { body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } }),
      }),
    close: async () => {
      app.server.events.close();
      await ledger.close();
    },
  };
}

/** The body of an answer, whatever it is. */
// oxlint-disable-next-line typescript/no-explicit-any -- what an answer holds is what the tests are about
export const jsonOf = async (answer: Response): Promise<any> => answer.json();
