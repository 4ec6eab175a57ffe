/** One text, and all who carried it. */
import * as z from "zod";
import { pageOf } from "./common.ts";

export const Teller = z.object({
  outlet: z.string().nullable(),
  report: z.string().describe("the id of the report"),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  recordedAt: z.string(),
  how: z
    .enum(["first", "same_text", "near_copy"])
    .describe("the first known to carry it, its very text, or most of it"),
});

export const Story = z.object({
  id: z.string().describe("the id of one of its reports: the same story has the same"),
  title: z.string().nullable(),
  words: z.string().describe("how its first known text begins"),
  credit: z.string().nullable().describe("the agency that any of its texts credits"),
  outlets: z.array(z.string()),
  tellers: z.array(Teller).describe("the first known first"),
});

export const Repeat = z.object({
  by: z.string().describe("an outlet"),
  of: z.string().describe("whom it repeats: the agency credited, or the outlet first known to carry it"),
  stories: z.int().min(1),
});

export const Stories = pageOf(Story).extend({
  repeats: z.array(Repeat).describe("who repeats whom, the most often first"),
});
