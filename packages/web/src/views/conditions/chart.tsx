import { useMemo } from "react";
import { useSpelling } from "../../api/spelling.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Swims } from "../../parts/swim/swim.tsx";
import { shorten } from "../../parts/words.tsx";
import { shown } from "../../text/controls.ts";
import { useAsOf } from "../../time/as-of.ts";
import { writeWhen } from "../../time/write.ts";
import { type Condition, endsIt, isRivalled, type Lane, timeOf } from "./lanes.ts";
import { WhatAndWhere } from "./named.tsx";
import { WORDS } from "./words.ts";

export function Chart({ lanes }: { readonly lanes: readonly Lane[] }) {
  const words = useWords();
  const say = useSay(WORDS);
  const { asOf } = useAsOf();
  const write = useWrite();
  const time = useMemo(() => timeOf(lanes, asOf ?? ""), [lanes, asOf]);
  if (time === null) return null;
  const drawn = lanes
    .filter(({ stretches }) => stretches.length > 0)
    .map((lane) => ({
      key: `${lane.what}|${lane.place}`,
      head: <WhatAndWhere of={lane} />,
      label: words.conditions[lane.what] ?? shown(lane.what),
      rows: lane.rows,
      rivalled: isRivalled(lane),
      bars: lane.stretches.map(({ condition, from, until, row }) => ({
        key: `${condition.report}-${condition.span.start}-${condition.state}`,
        of: condition,
        from,
        until,
        row,
        ...write(condition),
        ends: endsIt(condition),
      })),
    }));
  return <Swims lanes={drawn} time={time} caption={say.caption} />;
}

/** State and holder as a picture can carry them, and all of it for those who hear or point. */
function useWrite() {
  const words = useWords();
  const spell = useSpelling();
  return ({ what, place, state, holder, start, end }: Condition) => {
    const own = (name: string) => `\u2068${shorten(shown(spell(name)), 32)}\u2069`;
    const brief = [words.states[state] ?? own(state), holder === null ? null : own(holder)]
      .filter((part) => part !== null)
      .join(words.comma);
    const dates = [start, end].map((iso, index) => {
      const written = iso === null ? null : writeWhen(iso, words, "short");
      return written === null ? null : (index === 0 ? words.from : words.until).replace("#", written);
    });
    const parts = [words.conditions[what] ?? own(what), place === null ? null : own(place), brief, ...dates];
    return { brief, whole: parts.filter((part) => part !== null).join(words.comma) };
  };
}
