import { apartParts } from "@isnad/dossier/language";
import type { Thread } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { Name } from "./name.tsx";
import { shorten, Words } from "./words.tsx";
import { Dotted } from "./dotted.tsx";

type Apart = Parameters<typeof apartParts>[0];

/** "Killed · security forces · Almaty": the question a thread answers; a group or place in its source's words is set as such. */
export function ThreadTitle({
  of,
}: {
  readonly of: Pick<Thread, "measure" | "group" | "place" | "scope" | "partOf"> & Apart;
}) {
  const words = useWords();
  const group = of.group === "total" ? null : of.group;
  const parts = [
    <span key="measure">{words.measures[of.measure]?.name ?? of.measure}</span>,
    group === null ? null : <GroupName key="group" of={group} />,
    of.place === null ? null : <Name key="place">{of.place}</Name>,
    of.partOf === undefined ? null : <span key="part">{words.part}</span>,
    of.scope === "increment" ? <span key="newly">{words.newly}</span> : null,
    ...apartSpans(of, words),
  ].filter((part) => part !== null);
  return <Dotted of={parts} />;
}

/** What tells a thread from another of the same count: since when it counts, for which time, or that a person parted it. */
export const apartSpans = (of: Apart, words: ReturnType<typeof useWords>) =>
  apartParts(of, words).map(({ text, own }) =>
    own ? <span key={text}>{text}</span> : <Words key={text}>{text}</Words>,
  );

export function GroupName({ of }: { readonly of: string }) {
  const { groups } = useWords();
  const own = groups[of];
  return own === undefined ? <Words>{shorten(of, 80)}</Words> : <span>{own}</span>;
}
