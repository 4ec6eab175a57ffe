import { useSpelling } from "../api/spelling.ts";
import { Words } from "./words.tsx";

/** A person, a place or whoever speaks: in the page's script where a report writes it so; as written otherwise. */
export function Name({ children }: { readonly children: string }) {
  const spell = useSpelling();
  const shown = spell(children);
  return shown === children ? (
    <Words>{children}</Words>
  ) : (
    <span title={children}>
      <Words>{shown}</Words>
    </span>
  );
}
