/** What is looked for in XML before a parser sees it. */
import { Fault } from "@isnad/reader/fault";

/**
 * Refuses XML that declares entities: a kilobyte of them can stand for gigabytes, and no feed or document needs any.
 *
 * @throws Fault `ingest.xml-entities`
 */
export function refuseEntities(xml: string, from: string): void {
  if (!/<!ENTITY/iu.test(xml)) return;
  throw new Fault("ingest.xml-entities", `${from} declares XML entities of its own.`, {
    remedy: "No feed or document needs them: it may be made to do harm. Ask whoever sent it for another form.",
    kind: "usage",
  });
}
