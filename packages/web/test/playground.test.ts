/** The playground: one file, opened from a disk by a browser that has no network. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { problemsOn } from "./house/axe.ts";
import { root } from "./house/isnad.ts";
import { startBrowser } from "./house/browser.ts";

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-playground-"));
  const vite = join(createRequire(import.meta.url).resolve("vite/package.json"), "../bin/vite.js");
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const args = ["build", "--config", "packages/web/vite.playground.ts", "--outDir", folder, "--logLevel", "warn"];
  await Promise.all([
    promisify(execFile)(process.execPath, [vite, ...args], { cwd: root, env }),
    startBrowser().then((started) => {
      browser = started;
    }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked of anything but itself, and what went wrong in it. */
  readonly wrong: readonly string[];
}

async function open(lang: "ar" | "en", width = 1280): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, offline: true });
  onTestFinished(() => context.close());
  const choices = JSON.stringify(JSON.stringify({ lang, theme: "light" }));
  await context.addInitScript(`localStorage.setItem("isnad.choices", ${choices})`);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wrong: string[] = [];
  const file = pathToFileURL(join(folder, "isnad.html")).href;
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && request.url() !== file) wrong.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.goto(file);
  return { page, wrong };
}

test("it is one file", async () => {
  expect(await readdir(folder)).toEqual(["isnad.html"]);
});

test.each([
  {
    lang: "en",
    field: "The text of a report",
    text: "At least 17 miners were killed, the mayor of Ardal said on Sunday.",
    figures: "Figures",
    figure: /at least 17 killed/,
    told: /Read as English/,
    rules: "Rules that fired",
    rule: "en.numbers.cardinal",
    number: "17",
  },
  {
    lang: "ar",
    field: "نص التقرير",
    text: "قالت وزارة الصحة إن ١٧ شخصاً على الأقل قتلوا في الانفجار.",
    figures: "الأرقام",
    figure: /١٧ قتيلاً على الأقل|ما لا يقل عن ١٧|١٧ قتيلاً/,
    told: /قُرئ على أنه بالعربية/,
    rules: "القواعد التي عملت",
    rule: "ar.numbers.cardinal",
    number: "١٧",
  },
] as const)("a text pasted in $lang: its figure, and the rules behind it", async (given) => {
  // the page's language is the other one: the text's own is told from the text
  for (const lang of [given.lang, given.lang === "ar" ? "en" : "ar"] as const) {
    const { page, wrong } = await open(lang);
    await page.locator("textarea").fill(given.text);
    await page.locator("p[lang], div[lang]").getByText(given.text.slice(0, 12)).first().waitFor();
    if (lang === given.lang) {
      expect(await page.getByLabel(given.field).inputValue()).toBe(given.text);
      await page.getByText(given.told).waitFor();
      const figures = page.getByRole("region", { name: given.figures }).first();
      await figures.getByRole("button", { name: given.figure }).click();
    } else {
      await page.locator("[data-finding=f1]").first().click();
    }
    expect(await page.locator("[data-finding=f1]").first().getAttribute("aria-current")).toBe("true");
    await page.getByRole("button", { name: given.rule }).click();
    await page.getByRole("button", { name: given.number, exact: true }).first().click();
    const lit = await page.locator("[data-at][class*=support]").allInnerTexts();
    expect(lit.join("")).toBe(given.number);
    expect(wrong).toEqual([]);
  }
});

test("what is no language of the reader's is said, and the text before stays", async () => {
  const { page } = await open("en");
  await page.getByText(/Read as English/).waitFor();
  await page.locator("textarea").fill("Правительство сообщило о погибших в результате взрыва на шахте.");
  await page.getByRole("alert").getByText("this seems to be neither").waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("Paste a text above").waitFor();
});

test("a long text leaves the page fluid, and is read", async () => {
  const { page } = await open("en");
  await page.getByText(/Read as English/).waitFor();
  const sentence = "The mayor said 12 people were killed and 40 injured in the fire on Monday. ";
  await page.evaluate(`(() => {
    window.frames_ = 0;
    const count = () => { window.frames_++; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  })()`);
  await page.locator("textarea").fill(`${sentence.repeat(8).trim()}\n\n`.repeat(300));
  await page
    .getByText(/4[.,]?800/)
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await page.evaluate<number>("window.frames_")).toBeGreaterThan(3);
});

test.each([
  ["ar", 1280],
  ["en", 360],
  ["ar", 360],
] as const)("nothing keeps readers out of it in %s at %i px", async (lang, width) => {
  const { page } = await open(lang, width);
  await page.locator("[data-finding]").first().waitFor();
  expect(await problemsOn(page)).toEqual([]);
});
