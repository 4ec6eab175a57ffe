import { useSpelling } from "../api/spelling.ts";
import { shown } from "../text/controls.ts";
import { shorten, Words } from "./words.tsx";

/** Longest name in a line, UTF-16 code units; the whole of it on pointing. */
const LONGEST = 80;

/** A person, a place or whoever speaks: in the page's script where a report writes it so; as written otherwise. */
export function Name({ children }: { readonly children: string }) {
  const spell = useSpelling();
  const spelt = spell(children);
  const brief = shorten(spelt, LONGEST);
  return brief === children ? (
    <Words>{children}</Words>
  ) : (
    <span title={shown(children)}>
      <Words>{brief}</Words>
    </span>
  );
}
