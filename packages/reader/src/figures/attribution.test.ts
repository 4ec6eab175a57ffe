import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const givers = (text: string) => {
  const { figures, attributions } = read({ text, published: "2019-05-07" });
  return figures.map(({ status, attribution }) => {
    const source = attributions.find(({ id }) => id === attribution)?.source;
    return [status, source == null ? null : text.slice(source.start, source.end)];
  });
};

describe("who gives a number", () => {
  it.each([
    ["وقال محافظ المدينة إن الخاطفين طالبوا بفدية قدرها 3 ملايين دولار.", "محافظ المدينة"],
    ["وقالت الوزارة إن البنك الدولي تعهد بتقديم 3 ملايين دولار.", "الوزارة"],
    ["The governor said the kidnappers demanded 3 million dollars.", "The governor"],
  ])("is whoever tells of what others demand or promise: %s", (text, source) => {
    expect(givers(text)).toEqual([["hypothetical", source]]);
  });
  it("is the one who demands where nobody else tells of it", () => {
    expect(givers("وطالب الخاطفون بفدية قدرها 3 ملايين دولار.")).toEqual([["hypothetical", "الخاطفون"]]);
  });
});
