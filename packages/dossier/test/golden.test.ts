/**
 * Whole briefs, kept to be looked at. A case is a folder with `case.json`; its pages are made, and made anew after a wanted
 * change, by `npx vitest run packages/dossier/test/golden.test.ts -u`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { brief } from "../src/brief/brief.ts";
import { Brief } from "../src/contract/schema.ts";
import { renderBrief } from "../src/render/render.ts";
import { DOSSIER, held, type ReportGiven } from "./build.ts";

const folder = fileURLToPath(new URL("./golden/", import.meta.url));

test.each(readdirSync(folder))("%s", async (name) => {
  const given = JSON.parse(readFileSync(`${folder}${name}/case.json`, "utf8")) as {
    asOf: string;
    reports: ReportGiven[];
  };
  const all = given.reports.map(held);
  const known = brief({ dossier: DOSSIER, held: all, decisions: [], asOf: given.asOf, recordedBy: null });
  expect(Brief.parse(known)).toEqual(known);
  const reports = all.map(({ reading }) => reading.report);
  await expect(renderBrief(known, { lang: "en", format: "text", reports })).toMatchFileSnapshot(
    `${folder}${name}/brief.en.txt`,
  );
  await expect(renderBrief(known, { lang: "ar", format: "md", reports })).toMatchFileSnapshot(
    `${folder}${name}/brief.ar.md`,
  );
});
