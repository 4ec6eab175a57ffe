/** What keeps some readers out of a page, as axe sees it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

let source: Promise<string> | null = null;

interface Violation {
  readonly id: string;
  readonly html: string;
}

/** Everything that breaks WCAG 2.2 AA on the page as it stands, one line each, and how much wider than its window it is. */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
  await page.evaluate(await source);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => ({ id, html: html.slice(0, 300) }))))`,
  );
  const over = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  return [...found.map(({ id, html }) => `${id}: ${html}`), ...(over > 0 ? [`${over} px too wide`] : [])];
}
