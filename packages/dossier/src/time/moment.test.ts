import { Fault } from "@isnad/reader/fault";
import { describe, expect, test } from "vitest";
import { DOSSIER, held } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import { lastInstant, momentOf, stretchOf, zoneOf } from "./moment.ts";

const at = (iso: string) => Date.parse(iso);

describe("moments", () => {
  test("a date, a month, a year last to their end, in the zone given", () => {
    expect(momentOf("2022-01-06")).toEqual({ start: at("2022-01-06T00:00Z"), end: at("2022-01-07T00:00Z") });
    expect(momentOf("2022-01-06", 360)?.start).toBe(at("2022-01-06T00:00+06:00"));
    expect(momentOf("2022-12")?.end).toBe(at("2023-01-01T00:00Z"));
    expect(momentOf("2022")?.end).toBe(at("2023-01-01T00:00Z"));
    expect(stretchOf("2022-01-05/2022-01-06")?.end).toBe(at("2022-01-07T00:00Z"));
    expect(stretchOf("2022-01-05")?.start).toBe(at("2022-01-05T00:00Z"));
  });

  test("a date-time keeps its own zone", () => {
    expect(momentOf("2022-01-06T10:30:15.5+06:00", 0)?.start).toBe(at("2022-01-06T10:30:15.500+06:00"));
    expect(zoneOf("2022-01-06T10:30-03:30")).toBe(-210);
    expect(zoneOf("2022-01-06")).toBe(0);
  });

  test("what is no date is none", () => {
    expect(momentOf("soon")).toBeNull();
    expect(momentOf("2022-13-01")).toBeNull();
    expect(momentOf(null)).toBeNull();
  });

  test("a clock that cannot be read is a fault with a remedy", () => {
    expect(() => lastInstant("yesterday", "as-of")).toThrow(Fault);
    expect(() => lastInstant("yesterday", "as-of")).toThrow(expect.objectContaining({ code: "dossier.bad-time" }));
  });
});

describe("two clocks", () => {
  const figure = (saidOn: string | null) => [{ quote: "12 killed", by: "the mayor", saidOn }];
  const count = (asOf: string, recordedBy: string | null, published = "2030-03-02", saidOn: string | null = null) =>
    brief({
      dossier: DOSSIER,
      held: [held({ id: "a", text: "12 killed", published, figures: figure(saidOn), recordedAt: "2030-03-05T12:00Z" })],
      decisions: [],
      asOf,
      recordedBy,
    }).threads.length;

  test("as-of keeps what had been said, both ends included, from a day's beginning in the report's zone", () => {
    expect(count("2030-03-01T23:59Z", null)).toBe(0);
    expect(count("2030-03-02T00:00Z", null)).toBe(1);
    expect(count("2030-03-02", null)).toBe(1);
    expect(count("2030-03-01T18:00Z", null, "2030-03-02T09:00+06:00", "2030-03-02")).toBe(1);
    expect(count("2030-03-01T17:59Z", null, "2030-03-02T09:00+06:00", "2030-03-02")).toBe(0);
    expect(count("2030-03-02T09:00+06:00", null, "2030-03-02T09:00+06:00")).toBe(1);
    expect(count("2030-03-02T08:59+06:00", null, "2030-03-02T09:00+06:00")).toBe(0);
  });

  test("a month or a year counts from its beginning", () => {
    expect(count("2030-03-01T00:00Z", null, "2030-03")).toBe(1);
    expect(count("2029-12-31T23:59Z", null, "2030")).toBe(0);
  });

  test("recorded-by keeps what the ledger held", () => {
    expect(count("2031", "2030-03-05T12:00Z")).toBe(1);
    expect(count("2031", "2030-03-05T11:59Z")).toBe(0);
  });
});
