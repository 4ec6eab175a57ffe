/** The report: figures lead to words and back, are set right from words, and a hostile text is only a text. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Choices, NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

interface Claim {
  readonly id: string;
  readonly value: number | null;
  readonly report: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
}

const api = (path: string) => `${room.address}/api/dossiers/kazakhstan-2022/${path}`;

async function claimOf(value: number, lang: "ar" | "en"): Promise<Claim> {
  const { items } = (await (await fetch(api("claims?limit=500"))).json()) as { items: readonly Claim[] };
  const arabic = (words: string) => /\p{Script=Arabic}/u.test(words);
  const found = items.find((claim) => claim.value === value && arabic(claim.words) === (lang === "ar"));
  if (found === undefined) throw new Error(`no claim of ${value} in ${lang}`);
  return found;
}

const pathOf = ({ report, span }: Claim) =>
  `${NOW}/reports/${encodeURIComponent(report)}?span=${span.start}-${span.end}`;
const picked = (page: Page) => page.locator('article [role="link"][aria-current="true"]');
const card = (page: Page) => page.locator('article li button[aria-current="true"]');

/** Selects words of the text as a pointer would. */
async function selectWords(page: Page, words: string): Promise<void> {
  const done = await page.evaluate<boolean>(`(() => {
    for (const piece of document.querySelectorAll("article [data-at]")) {
      const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        return true;
      }
    }
    return false;
  })()`);
  if (!done) throw new Error(`"${words}" is not in the text`);
}

test.each([
  ["ar", "ar"],
  ["en", "ar"],
  ["ar", "en"],
] as const)(
  "interface %s, report %s: words and claim light each other, by pointer and by key",
  async (lang, reportLang) => {
    const claim = await claimOf(225, reportLang);
    const page = await room.open(pathOf(claim), { lang });
    await expect.poll(() => picked(page).first().innerText()).toContain("225");
    expect(await card(page).innerText()).toMatch(lang === "ar" ? /٢٢٥/ : /225/);
    // The text keeps its own direction.
    const dir = await page.locator("article section p[dir]").first().getAttribute("dir");
    expect(dir).toBe(reportLang === "ar" ? "rtl" : "ltr");

    await page.keyboard.press("j");
    await expect.poll(() => page.url()).not.toContain(`span=${claim.span.start}-${claim.span.end}`);
    // An Arabic layout writes another letter with the key of k.
    const stroke = { key: "ن", code: "KeyK", bubbles: true };
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", ${JSON.stringify(stroke)}))`);
    await page.waitForURL(`**span=${claim.span.start}-${claim.span.end}`);

    // Pointing at other words lights their card, and pointing at a card its words.
    const other = page.locator('article [role="link"][aria-current="false"]').first();
    const id = (await other.getAttribute("data-finding")) as string;
    const lit = () =>
      page.evaluate(`getComputedStyle(document.getElementById(${JSON.stringify(`finding-${id}`)})).backgroundColor`);
    const unlit = await lit();
    await other.hover();
    await expect.poll(lit).not.toBe(unlit);
    await other.click();
    await expect.poll(() => card(page).locator("..").getAttribute("id")).toBe(`finding-${id}`);
    await other.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await page.context().close();
  },
);

test.each([
  { lang: "en", take: "number", save: "Save", before: /225/, after: /1,117/ },
  { lang: "ar", take: "عدداً", save: "حفظ", before: /٢٢٥/, after: /١[٬,]١١٧/ },
] as const)(
  "in $lang: a figure is set right from the words of its report, the brief changes, undo gives it back",
  async ({ lang, take, save, before, after }) => {
    const claim = await claimOf(225, lang);
    const page = await room.open(pathOf(claim), { lang });
    await picked(page).first().waitFor();
    await page.keyboard.press("e");
    const form = page.getByRole("form");
    const value = form.locator('input[name="value"]');
    expect(await value.inputValue()).toBe("225");
    const text = (await page.locator("article [data-at]").allTextContents()).join("");
    const other = /\d{2,}(?!\d)/.exec(text.replaceAll("225", ""))?.[0] ?? "";
    await selectWords(page, other);
    await form.getByRole("button", { name: take, exact: true }).click();
    await expect.poll(() => value.inputValue()).toBe(other);
    await value.fill("1117");
    await form.getByRole("button", { name: save }).click();
    await expect.poll(() => card(page).innerText()).toMatch(after);

    await page.goto(room.address + NOW);
    await page.getByRole("link", { name: after }).first().waitFor();
    await page.goto(room.address + pathOf(claim));
    await card(page).waitFor();
    await page.keyboard.press("u");
    await expect.poll(() => card(page).innerText()).toMatch(before);
    await page.goto(room.address + NOW);
    await page.getByRole("link", { name: before }).first().waitFor();
    await expect.poll(() => page.getByRole("link", { name: after }).count()).toBe(0);
    await page.context().close();
  },
);

test("versions of one address: words cut and added", async () => {
  const url = "https://lantern.example/ferry";
  await add({
    text: "The port office said that 12 people were hurt on the ferry. The pier is shut.",
    url,
    published: "2022-01-10T10:00:00Z",
  });
  const newer = await add({
    text: "The port office said that 19 people were hurt on the ferry. The pier is open.",
    url,
    published: "2022-01-10T14:00:00Z",
  });
  const page = await room.open(`${NOW}/reports/${encodeURIComponent(newer)}`);
  await page.getByRole("button", { name: "what changed since" }).click();
  await page.locator("del").first().waitFor();
  expect(await page.locator("del").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("12")]));
  expect(await page.locator("ins").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("19")]));
  await page.getByRole("button", { name: "Back to the text" }).click();
  await page.locator("article [data-at]").first().waitFor();
  await page.context().close();
});

test("a long report is drawn where it is looked at; its address leads into it, and the margin follows the reading", async () => {
  const sentence = (nth: number) => `The clinic of quarter ${nth} said that ${10 + nth} people were injured.`;
  const text = Array.from({ length: 900 }, (_, nth) => sentence(nth) + (nth % 3 === 2 ? "\n" : " ")).join("");
  const id = await add({ text, published: "2022-01-11T10:00:00Z", title: "A long list" });
  const start = text.indexOf("810 people");
  const page = await room.open(`${NOW}/reports/${encodeURIComponent(id)}?span=${start}-${start + 10}`);
  const inView = (selector: string, words: string) =>
    page.evaluate<boolean>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent.includes(${JSON.stringify(words)}) &&
        one.getBoundingClientRect().top > 100 && one.getBoundingClientRect().bottom < innerHeight)`,
    );
  await expect.poll(() => inView("[data-at]", "810 people")).toBe(true);
  expect(await page.locator("[data-at]").count()).toBeLessThan(600);
  await expect.poll(() => card(page).innerText()).toContain("810");
  await page.evaluate("scrollTo(0, 0)");
  await expect.poll(() => inView("[data-at]", "12 people")).toBe(true);
  await expect.poll(() => inView("article li button", "12 injured")).toBe(true);
  await page.context().close();
});

const LOOKS: readonly Choices[] = [
  { lang: "ar", width: 1280 },
  { lang: "en", width: 360, theme: "dark" },
];

test("a hostile report is a text: nothing runs, nothing breaks out of its place", async () => {
  const id = await addFile({
    title: `<img src=x onerror="window.hit=1"><b>T</b>${"طويلalong".repeat(1120)}`,
    outlet: "\u202E<i>moc.elpmaxe</i>",
    url: "javascript:window.hit=1",
    published: "2022-01-12T18:00:00+06:00",
    text:
      `<script>window.hit=1</script><svg onload="window.hit=1"></svg><a href="javascript:window.hit=1">a</a>\n` +
      `The harbour master said that 14 people were killed \u202Eelif.exe\u202C and data:text/html,<script>window.hit=1</script>.\n` +
      `<iframe srcdoc="<script>parent.hit=1</script>"></iframe>\u0007\u2067 {{constructor.constructor('window.hit=1')()}}\n` +
      "x".repeat(1_000_000),
  });
  for (const look of LOOKS) {
    const page = await room.open("/health", look);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => {
      errors.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${room.address}${NOW}/reports/${encodeURIComponent(id)}`);
    await page.getByText('<svg onload="window.hit=1"></svg>').waitFor();
    expect(await page.locator("main script, main iframe, main img, main b, main i, main svg[onload]").count()).toBe(0);
    expect(await page.locator("main a[href^='javascript'], main a[href^='data']").count()).toBe(0);
    for (const name of ["RLO", "PDF", "U+0007", "RLI"])
      expect(await page.locator(`[data-name="${name}"]`).count()).toBe(1);
    const hidden = "/[\\u202a-\\u202e\\u2066-\\u2069\\u0007]/u.test(document.querySelector('main').textContent)";
    expect(await page.evaluate(hidden), "hidden characters on the page").toBe(false);
    expect((await page.locator("h1").boundingBox())?.height).toBeLessThan(200);
    const over = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(await over()).toBeLessThanOrEqual(0);

    // A megabyte of one word: what is not looked at is not drawn, and its end can be reached.
    expect(await page.locator("[data-at]").count()).toBeLessThan(200);
    const end = () =>
      page.evaluate<number>(
        "Math.max(...[...document.querySelectorAll('[data-to]')].map((one) => Number(one.dataset.to)))",
      );
    const length = ((await (await fetch(api(`reports/${encodeURIComponent(id)}`))).json()) as { text: string }).text
      .length;
    await expect
      .poll(
        async () => {
          await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
          return end();
        },
        { timeout: 20_000, interval: 100 },
      )
      .toBe(length);
    expect(await page.locator("[data-at]").count()).toBeLessThan(200);
    expect(await over()).toBeLessThanOrEqual(0);
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(errors).toEqual([]);

    await page.goto(`${room.address}${NOW}/search?q=harbour+master`);
    await page.locator("main mark").first().waitFor();
    await page.goto(`${room.address}${NOW}/review?show=all`);
    await page.locator("main section ol li").first().waitFor();
    expect(await over()).toBeLessThanOrEqual(0);
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

const add = (report: object): Promise<string> =>
  send({ body: JSON.stringify(report), headers: { "content-type": "application/json" } });

/** As a file: what a form would refuse for its length comes in so. */
function addFile(report: object): Promise<string> {
  const body = new FormData();
  body.append("file", new File([JSON.stringify(report)], "report.json", { type: "application/json" }));
  return send({ body });
}

async function send(request: RequestInit): Promise<string> {
  const answer = await fetch(api("reports"), { method: "POST", ...request });
  const told = await answer.text();
  const { added } = JSON.parse(told) as { added?: { id: string }[] };
  if (added?.[0] === undefined) throw new Error(`not added: ${told}`);
  return added[0].id;
}
