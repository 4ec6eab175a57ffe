/** What stands on a terminal while work goes on, and that nothing of it is left. */
import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { progress } from "../src/out/progress.ts";

function terminal() {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const written: string[] = [];
  stream.on("data", (chunk) => written.push(String(chunk)));
  return { stream, text: () => written.join("") };
}

test("a bar with its counts, once the total is known; it is taken away at the end", async () => {
  const { stream, text } = terminal();
  const bar = progress({ stream, after: 0 });
  await vi.waitFor(() => expect(text()).toContain("looking at what there is"));
  expect(text()).not.toContain("%");
  bar.total(200);
  bar.read(100);
  bar.counts({ added: 3, refused: 1 });
  await vi.waitFor(() => expect(text()).toMatch(/█+░+ 50% .*3 added, 1 refused/u));
  bar.stop();
  // the cursor is shown again, and the line is empty
  await vi.waitFor(() => expect(text().slice(text().lastIndexOf("█"))).toContain("\u001b[?25h"));
  expect(text().endsWith("\u001b[2K")).toBe(true);
});

test("no more bytes than there are, and none where nobody knows how many", async () => {
  const { stream, text } = terminal();
  const bar = progress({ stream, after: 0 });
  bar.total(null);
  bar.read(10);
  bar.counts({ added: 1 });
  await vi.waitFor(() => expect(text()).toContain("1 added"));
  expect(text()).not.toContain("%");
  bar.total(5);
  await vi.waitFor(() => expect(text()).toContain("100%"));
  bar.stop();
});

test("work that is soon done shows none, and what is no terminal neither", async () => {
  const { stream, text } = terminal();
  const bar = progress({ stream });
  bar.total(10);
  bar.read(10);
  bar.stop();
  const file = Object.assign(new PassThrough(), { isTTY: false });
  progress({ stream: file, after: 0 }).counts({ added: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([text(), file.read()]).toEqual(["", null]);
});
