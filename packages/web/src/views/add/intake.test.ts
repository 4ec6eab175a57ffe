import { expect, test } from "vitest";
import { ProblemError } from "../../api/problem.ts";
import { countsOf, Intake, type Item } from "./intake.ts";

const item = (name: string, outcome: string): Item => ({
  name,
  send: () => Promise.resolve({ added: [{ id: name, outcome, claims: 2, notes: [] }], refused: [] }),
});
const refused: Item = {
  name: "c",
  send: () =>
    Promise.resolve({
      added: [],
      refused: [{ name: "c.bin", code: "ingest.unknown-format", detail: "d", remedy: "r" }],
    }),
};
const broken: Item = {
  name: "d",
  send: () =>
    Promise.reject(new ProblemError({ status: 413, code: "server.too-large", title: "", detail: "", remedy: "" })),
};

test("all are sent in order and counted; what fails does not stop the others", async () => {
  const intake = new Intake();
  const seen: string[] = [];
  intake.subscribe(() => {
    const { done, total, now } = intake.progress();
    seen.push(`${done}/${total} ${now}`);
  });
  await intake.add("floods", [item("a", "added"), refused, broken, item("b", "already_there")]);
  const { results, running, stopped, done } = intake.progress();
  expect([done, running, stopped]).toEqual([4, false, false]);
  expect(results.map(({ name, problem }) => `${name}${problem === null ? "" : `: ${problem.code}`}`)).toEqual([
    "a",
    "c",
    "d: server.too-large",
    "b",
  ]);
  expect(countsOf(results)).toEqual({ added: 1, already_there: 1, copy: 0, refused: 2 });
  expect(seen).toContain("1/4 c");
  intake.clear();
  expect(intake.progress().total).toBe(0);
});

test("stopped, nothing more is sent, and what was written down stays", async () => {
  const intake = new Intake();
  const slow: Item = {
    name: "slow",
    send: (signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
  };
  const all = intake.add("floods", [item("a", "added"), slow, item("b", "added")]);
  await new Promise((resolve) => setTimeout(resolve));
  intake.stop();
  await all;
  const { results, done, total, stopped } = intake.progress();
  expect([done, total, stopped]).toEqual([1, 3, true]);
  expect(results.map(({ name }) => name)).toEqual(["a"]);
});

test("what comes while others are under way joins them", async () => {
  const intake = new Intake();
  const all = intake.add("floods", [item("a", "added")]);
  await intake.add("floods", [item("b", "added")]);
  await all;
  expect(intake.progress().total).toBe(2);
  expect(intake.progress().done).toBe(2);
  await intake.add("floods", [item("c", "added")]);
  expect(intake.progress()).toMatchObject({ total: 3, done: 3 });
  await intake.add("strike", [item("d", "added")]);
  expect(intake.progress()).toMatchObject({ dossier: "strike", total: 1, done: 1 });
});
