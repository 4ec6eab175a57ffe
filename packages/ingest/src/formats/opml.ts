/** A list of feeds. */
import { Fault } from "@isnad/reader/fault";
import { parseOpml } from "feedsmith";
import { decode } from "../bytes/decode.ts";
import type { Parsed } from "../taken.ts";
import { checkTags } from "./html/dom.ts";
import type { ParseContext } from "./parse.ts";
import { refuseEntities } from "./xml.ts";

export interface FeedAddress {
  readonly url: string;
  readonly title: string | null;
}

/** The list itself holds no report: what it lists must be fetched. */
// oxlint-disable-next-line require-yield
export async function* parseOpmlFile(_: Uint8Array, { from }: ParseContext): AsyncGenerator<Parsed> {
  throw new Fault("ingest.only-feeds", `${from} lists feeds and holds no report.`, {
    remedy: "Follow them: isnad watch, or isnad add with the address of a feed.",
    kind: "usage",
  });
}

/** The feeds that an OPML file lists, each once. Throws `ingest.bad-feed`, `ingest.xml-entities`. */
export async function feedsOfOpml(bytes: Uint8Array, context: ParseContext): Promise<readonly FeedAddress[]> {
  const { text } = await decode(bytes, context);
  refuseEntities(text, context.from);
  checkTags(text, context.from);
  const found = new Map<string, FeedAddress>();
  interface Outline {
    readonly xmlUrl?: string | undefined;
    readonly title?: string | undefined;
    readonly text?: string | undefined;
    readonly outlines?: readonly Outline[] | undefined;
  }
  const walk = (outlines: readonly Outline[]) => {
    for (const { xmlUrl, title, text, outlines: inner } of outlines) {
      if (xmlUrl !== undefined && URL.canParse(xmlUrl))
        found.set(xmlUrl, { url: xmlUrl, title: title ?? text ?? null });
      walk(inner ?? []);
    }
  };
  try {
    walk((parseOpml(text).body?.outlines ?? []) as readonly Outline[]);
  } catch (cause) {
    throw new Fault("ingest.bad-feed", `${context.from} is no list of feeds that can be read.`, {
      remedy: "Check that it is OPML, and whole.",
      kind: "usage",
      cause,
    });
  }
  return [...found.values()];
}
