import { expect, test } from "vitest";
import { DOSSIER, type FigureGiven, held } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";

const disputed = (group: string) => {
  const report = (id: string, quote: string, value: number, by: string) => {
    const figures: readonly FigureGiven[] = [{ quote, value, by, group, digits: quote.split(" ").at(-1) as string }];
    return held({ id, text: `${quote}.`, figures, published: "2030-03-04" });
  };
  const all = [report("a", "a group of four", 4, "the mayor"), report("b", "a group of five", 5, "the army")];
  const { threads } = brief({ dossier: DOSSIER, held: all, decisions: [], asOf: "2031", recordedBy: null });
  return threads.some((thread) => thread.disputed);
};

test("a family of four and a family of five contradict nobody; pilots do", () => {
  expect(disputed("family")).toBe(false);
  expect(disputed("عائلة")).toBe(false);
  expect(disputed("pilots")).toBe(true);
});
