/** The moving picture: the moment is moved, the page moves with it, and a figure is followed to the words it was read from. */
import gifenc from "gifenc";
import type { Browser, Page } from "playwright-core";
import { ask, DISPUTED, DOSSIER, openTab, settled } from "./room.ts";

// oxlint-disable-next-line import/no-named-as-default-member -- CommonJS: its names are seen by no import
const { applyPalette, GIFEncoder, quantize } = gifenc;

const WIDTH = 960;
const HEIGHT = 600;
/** Colours of the one palette; one more says "as before". */
const COLOURS = 127;
/** How many moments the handle rests at. */
const RESTS = 9;

interface Frame {
  readonly pixels: Uint8Array;
  /** How long it is shown, milliseconds. */
  readonly lasts: number;
}

export async function film(browser: Browser, room: string, lang: "ar" | "en"): Promise<Uint8Array> {
  const page = await openTab(browser, { lang, theme: "light", width: WIDTH, height: HEIGHT });
  const { moments } = (await ask(room, "")) as { readonly moments: readonly string[] };
  const to = moments.findLastIndex((moment) => moment.slice(0, 10) <= DISPUTED.slice(0, 10));
  const from = Math.max(0, Math.round(to / 4));
  const frames: Frame[] = [];
  const shoot = async (lasts: number) => frames.push({ pixels: await pixelsOf(page), lasts });
  await page.goto(`${room}/d/${DOSSIER}`);
  await settled(page);
  for (let rest = 0; rest < RESTS; rest++) {
    await move(page, Math.round(from + ((to - from) * rest) / (RESTS - 1)));
    await shoot(rest === 0 ? 1200 : rest === RESTS - 1 ? 1600 : 450);
  }
  await move(page, to + 1);
  await shoot(2000);
  const figure = page.locator("main li a[href*='/reports/']").first();
  await figure.evaluate(
    "(link) => { link.style.outline = '2px solid currentColor'; link.style.outlineOffset = '2px'; }",
  );
  await shoot(900);
  await figure.evaluate("(link) => { link.style.outline = ''; }");
  await figure.click();
  await page.locator("dialog mark").waitFor();
  await page.waitForTimeout(400);
  await shoot(3200);
  await page.context().close();
  return encode(frames);
}

async function move(page: Page, place: number): Promise<void> {
  await page.evaluate(`(() => {
    const slider = document.querySelector("input[type=range]");
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    set.call(slider, String(Math.min(${place}, Number(slider.max))));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
  await page.waitForTimeout(400);
  await settled(page);
}

/** Red, green, blue and alpha of each point; the browser that took the picture also takes it apart. */
async function pixelsOf(page: Page): Promise<Uint8Array> {
  const png = (await page.screenshot()).toString("base64");
  const reader = await page.context().newPage();
  const read = await reader.evaluate<string>(`(async () => {
    const picture = await createImageBitmap(await (await fetch("data:image/png;base64,${png}")).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    let text = "";
    for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
    return btoa(text);
  })()`);
  await reader.close();
  return new Uint8Array(Buffer.from(read, "base64"));
}

/** One palette for all, and in each frame only what differs from the one before. */
function encode(frames: readonly Frame[]): Uint8Array {
  const all = new Uint8Array(frames.reduce((sum, { pixels }) => sum + pixels.length, 0));
  let put = 0;
  for (const { pixels } of frames) {
    all.set(pixels, put);
    put += pixels.length;
  }
  const palette = quantize(all, COLOURS);
  const same = palette.length;
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  for (const { pixels, lasts } of frames) {
    const now = applyPalette(pixels, palette);
    const shown: Uint8Array =
      before === null ? now : now.map((colour, at) => (colour === before?.[at] ? same : colour));
    gif.writeFrame(shown, WIDTH, HEIGHT, {
      ...(before === null ? { palette: [...palette, [0, 0, 0]], repeat: 0 } : {}),
      delay: lasts,
      transparent: before !== null,
      transparentIndex: same,
      dispose: 1,
    });
    before = now;
  }
  gif.finish();
  return gif.bytes();
}
