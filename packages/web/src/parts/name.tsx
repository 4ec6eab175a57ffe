import { useSpelling } from "../api/spelling.ts";
import { shown } from "../text/controls.ts";
import { Words } from "./words.tsx";

/** A person, a place or whoever speaks: in the page's script where a report writes it so; as written otherwise. */
export function Name({ children }: { readonly children: string }) {
  const spell = useSpelling();
  const spelt = spell(children);
  return spelt === children ? (
    <Words>{children}</Words>
  ) : (
    <span title={shown(children)}>
      <Words>{spelt}</Words>
    </span>
  );
}
