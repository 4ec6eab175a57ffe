import { describe, expect, it } from "vitest";
import { inflect, surfaces } from "./verbs.ts";

const forms = (base: string) => Object.values(inflect(base)).join(" ");

describe("verb forms", () => {
  it.each([
    ["deny", "deny denies denied denied denying"],
    ["announce", "announce announces announced announced announcing"],
    ["admit", "admit admits admitted admitted admitting"],
    ["visit", "visit visits visited visited visiting"],
    ["stop", "stop stops stopped stopped stopping"],
    ["quit", "quit quits quit quit quitting"],
    ["agree", "agree agrees agreed agreed agreeing"],
    ["die", "die dies died died dying"],
    ["panic", "panic panics panicked panicked panicking"],
    ["tell", "tell tells told told telling"],
    ["begin", "begin begins began begun beginning"],
    ["vow", "vow vows vowed vowed vowing"],
    ["go", "go goes went gone going"],
  ])("%s", (base, meant) => expect(forms(base)).toBe(meant));

  it("holds what a surface can be", () => {
    expect([...(surfaces("read").get("read") ?? [])]).toEqual(["base", "past", "participle"]);
  });
  it("holds British spellings too", () => {
    expect([...surfaces("signal").keys()]).toEqual(expect.arrayContaining(["signaled", "signalled", "signalling"]));
  });
});
