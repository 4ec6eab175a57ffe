/** What the room says beside the brief's own words: one shape for both languages, so that one that lacks a word does not compile. */
import { ar as arBrief, en as enBrief, type Forms, type Words } from "@isnad/dossier/language";
import { type Choices, type Digits, localeOf, type Months, type Theme } from "../choices/choices.ts";
import type { ViewName } from "../router/to.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

export interface Room {
  readonly name: string;
  readonly views: Readonly<Record<ViewName | "now" | "thread" | "report" | "start", string>>;
  readonly skip: string;
  readonly choices: {
    readonly title: string;
    /** The other language, in its own words. */
    readonly otherLanguage: string;
    readonly digits: string;
    readonly digitsOf: Readonly<Record<Digits, string>>;
    readonly months: string;
    readonly monthsOf: Readonly<Record<Months, string>>;
    readonly theme: string;
    readonly themeOf: Readonly<Record<Theme, string>>;
  };
  readonly session: { readonly signIn: string; readonly signOut: string };
  readonly asOf: {
    readonly label: string;
    /** "#" stands for the date and time. */
    readonly at: string;
    readonly now: string;
    readonly toNow: string;
    readonly earlier: string;
    readonly later: string;
    /** "{date}" and "{time}". */
    readonly dateTime: string;
  };
  readonly dossier: {
    readonly choose: string;
    readonly none: string;
    readonly noneNext: string;
    readonly claims: Forms;
  };
  /** What can be taken along. */
  readonly take: {
    readonly brief: string;
    readonly briefs: Readonly<Record<"html" | "text" | "md" | "json", string>>;
    readonly claims: string;
    readonly exports: Readonly<Record<"csv" | "jsonl" | "jsonld" | "proof", string>>;
    readonly print: string;
  };
  readonly loading: string;
  readonly failed: {
    readonly title: string;
    readonly unreachable: string;
    readonly unreachableNext: string;
    readonly missing: string;
    readonly missingNext: string;
    readonly refused: string;
    readonly refusedNext: string;
    readonly unexpected: string;
    readonly unexpectedNext: string;
    /** Over what stays of the page. */
    readonly kept: string;
    readonly again: string;
    readonly code: string;
  };
  readonly nothing: string;
  /** Of a long list; "{shown}" and "{all}" stand for counts. */
  readonly more: { readonly shown: string; readonly next: string };
  readonly showWords: string;
  readonly wordsOf: string;
  readonly openReport: string;
  readonly close: string;
  readonly chain: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** All words: the brief's (`words.statuses`, `words.measures` …) and the room's (`words.room`). */
export interface RoomWords extends Words {
  readonly room: Room;
}

export function wordsFor(choices: Choices): RoomWords {
  const locale = localeOf(choices);
  return choices.lang === "ar" ? { ...arBrief, locale, room: ar } : { ...enBrief, locale, room: en };
}
