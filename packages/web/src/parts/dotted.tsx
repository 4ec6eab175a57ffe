import type { ReactElement } from "react";

/** What stands side by side, with a faint dot between; each has its key. */
export function Dotted({ of }: { readonly of: readonly ReactElement[] }) {
  return (
    <>
      {of.map((part, index) => (
        <span key={part.key}>
          {index === 0 ? null : <span className="faint"> · </span>}
          {part}
        </span>
      ))}
    </>
  );
}
