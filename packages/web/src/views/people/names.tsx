/** People and bodies, each with its spellings; opened, what they said and what became of them. */
import { fold } from "@isnad/reader/fold";
import { useMemo, useState } from "react";
import type { Published } from "../../api/reports.ts";
import { useSpelling } from "../../api/spelling.ts";
import type { Brief } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Filter } from "../../parts/filter.tsx";
import { Name } from "../../parts/name.tsx";
import { Empty } from "../../parts/states.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { useParam } from "../../router/here.ts";
import type { Change } from "./lanes.ts";
import styles from "./people.module.css";
import { Said } from "./said.tsx";
import { WORDS } from "./words.ts";

type Named = Brief["names"][number];
type Kind = "person" | "organization";
const KINDS: readonly Kind[] = ["person", "organization"];

interface NamesProps {
  readonly names: readonly Named[];
  readonly changes: readonly Change[];
  readonly published: Published;
}

export function Names({ names, changes, published }: NamesProps) {
  const say = useSay(WORDS);
  const [kind, setKind] = useParam("kind");
  const [typed, setTyped] = useState("");
  const all = useMemo(() => names.filter((one) => one.kind !== "place"), [names]);
  const wanted = useMemo(() => {
    const part = folded(typed);
    return all
      .filter((one) => kind === null || one.kind === kind)
      .filter(({ name, variants }) => part === "" || [name, ...variants].some((one) => folded(one).includes(part)))
      .toSorted((a, b) => KINDS.indexOf(a.kind as Kind) - KINDS.indexOf(b.kind as Kind));
  }, [all, kind, typed]);
  return (
    <>
      <div className={`${styles["tools"]} screen`}>
        <Filter
          label={say.kind}
          all={say.all}
          options={KINDS.map((code) => ({
            code,
            name: say.kinds[code],
            count: all.filter((one) => one.kind === code).length,
          }))}
          chosen={kind}
          choose={(code) => setKind(code, { replace: true })}
        />
        <input
          type="search"
          dir="auto"
          aria-label={say.find}
          placeholder={say.find}
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {wanted.length === 0 ? <Empty /> : null}
      <ul className="ruled">
        {wanted.map((one) => (
          <NameLine key={one.id} one={one} changes={changes} published={published} />
        ))}
      </ul>
    </>
  );
}

const folded = (words: string) => words.split(/\s+/u).map(fold).join(" ").trim();

interface NameLineProps {
  readonly one: Named;
  readonly changes: readonly Change[];
  readonly published: Published;
}

function NameLine({ one, changes, published }: NameLineProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const [open, setOpen] = useState(false);
  const spell = useSpelling();
  const others = one.variants.filter((variant) => variant !== spell(one.name));
  return (
    <li className={styles["name"]}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>
            <Name>{one.name}</Name>
          </strong>{" "}
          <span className="faint small">
            {words.outletKinds[one.kind === "person" ? "person" : "body"]}
            {others.length === 0 ? null : (
              <>
                {" · "}
                {say.alsoWritten}{" "}
                {others.slice(0, 8).map((variant, index) => (
                  <span key={variant}>
                    {index === 0 ? null : words.comma}
                    <Words>{shorten(variant, 80)}</Words>
                  </span>
                ))}
              </>
            )}
          </span>
        </summary>
        {open ? <Said name={one} changes={changes} published={published} /> : null}
      </details>
    </li>
  );
}
