/** Adding reports and finding them: pasted, refused with a remedy, stopped, searched for. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

test.each([
  {
    lang: "en",
    text: "The harbour council said on Monday that 37 people were killed when the crane fell.",
    label: "Text",
    about: "What is known of it",
    outlet: "Published by",
    button: "Add: Text",
    added: "added",
    there: "there already",
    open: "Open",
    words: "crane council",
    figure: /37 killed/,
  },
  {
    lang: "ar",
    text: "أعلن مجلس الميناء يوم الاثنين أن ٤٣ شخصاً قُتلوا حين سقطت الرافعة.",
    label: "نص",
    about: "ما يُعرف عنه",
    outlet: "نشرته",
    button: "أضف: نص",
    added: "أُضيف",
    there: "موجود من قبل",
    open: "افتح",
    words: "الرافعة",
    figure: /٤٣ قتيلاً/,
  },
] as const)("in $lang: a pasted report is added, told when it comes again, opened and found", async (given) => {
  const page = await room.open(`${NOW}/add`, { lang: given.lang });
  const paste = async () => {
    await page.getByLabel(given.label, { exact: true }).fill(given.text);
    await page.getByRole("button", { name: given.button }).click();
  };
  await page.getByText(given.about).click();
  await page.getByLabel(given.outlet).fill("The Lamp");
  await paste();
  const result = page.locator("li", { has: page.getByRole("link", { name: given.open }) });
  await result.getByText(given.added, { exact: true }).waitFor();
  await page.getByLabel(given.outlet).fill("The Lamp");
  await paste();
  await page.locator("li").getByText(given.there, { exact: true }).waitFor();
  await page.getByRole("link", { name: given.open }).first().click();
  await page.locator("article [data-finding]").first().waitFor();
  expect(await page.locator("article li").first().innerText()).toMatch(given.figure);

  await page.goto(`${room.address}${NOW}/search`);
  await page.getByRole("searchbox").fill(given.words);
  await page.keyboard.press("Enter");
  await page.locator("main mark").first().waitFor();
  expect(page.url()).toContain("q=");
  await page.locator("main article a").first().click();
  await page.locator("article [data-at]").first().waitFor();
  await page.context().close();
});

test("a file that cannot be read is refused with its remedy; the others are added", async () => {
  const page = await room.open(`${NOW}/add`);
  await page.locator('input[type="file"]').setInputFiles([
    { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("The mayor said that 8 houses burned down.") },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nnothing of a document") },
  ]);
  await page.getByText("2 of 2 done").waitFor();
  await page.locator("li").getByText("added", { exact: true }).waitFor();
  const refused = page.locator("li", { hasText: "broken.pdf" });
  await refused.getByText("refused").waitFor();
  await refused.getByText(/ingest\.|server\./u).waitFor();
  await page.context().close();
});

test("what is under way can be stopped, and what is wrong is said before anything is sent", async () => {
  const page = await room.open(`${NOW}/add`);
  await page.getByLabel("Address", { exact: true }).fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Add: Address" }).click();
  await page.getByText("Write a whole address").waitFor();
  // A server that does not come back.
  await page.route("**/reports", (route) => (route.request().method() === "POST" ? undefined : route.continue()));
  await page.getByLabel("Text", { exact: true }).fill("The mayor said that 9 houses burned down.");
  await page.getByRole("button", { name: "Add: Text" }).click();
  await page.getByText("0 of 1 done").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped.").waitFor();
  await page.context().close();
});

test("a search that finds nothing says what to try", async () => {
  const page = await room.open(`${NOW}/search?q=qqqqzzzz`);
  await page.getByText("Nothing holds all these words").waitFor();
  await page.getByText("Try fewer words").waitFor();
  await page.context().close();
});
