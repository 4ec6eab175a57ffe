/** Doubt has a shape: standing solid, superseded thin, disputed split in two, retracted struck, unconfirmed dotted. */
import type { ReactNode } from "react";
import type { ClaimStatus } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import styles from "./mark.module.css";

const SHAPES: Readonly<Record<ClaimStatus, ReactNode>> = {
  standing: <rect x="1" y="1" width="10" height="10" stroke="none" />,
  superseded: <rect x="1.5" y="1.5" width="9" height="9" fill="none" strokeWidth="1" />,
  disputed: (
    <g stroke="none">
      <path d="M1 1h8.5L1 9.5z" />
      <path d="M11 2.5V11H2.5z" />
    </g>
  ),
  retracted: (
    <g fill="none" strokeWidth="1">
      <rect x="1.5" y="1.5" width="9" height="9" />
      <path d="M-.5 12.5l13-13" strokeWidth="1.75" />
    </g>
  ),
  unconfirmed: <rect x="1.5" y="1.5" width="9" height="9" fill="none" strokeWidth="1.75" strokeDasharray="1.5 1.5" />,
};

/** The shape alone; it says nothing to those who hear the page: a status in words stands beside it, or `Figure` says it. */
export function FigureMark({ status }: { readonly status: ClaimStatus }) {
  return (
    <svg
      className={`${styles["mark"]} ${styles[status] ?? ""}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
      overflow="visible"
    >
      {SHAPES[status]}
    </svg>
  );
}

/** A figure in the form of its status; those who hear the page hear the status too, where it is not plainly standing. */
export function Figure({ status, children }: { readonly status: ClaimStatus; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <>
      <span className={`${styles["figure"]} ${styles[status] ?? ""}`}>{children}</span>
      {status === "standing" ? null : <span className="heard"> ({words.statuses[status]})</span>}
    </>
  );
}

/** The status in words, with its shape; `plain` where the shape stands beside it already. */
export function StatusTag({ status, plain = false }: { readonly status: ClaimStatus; readonly plain?: boolean }) {
  const words = useWords();
  return (
    <span className={`${styles["tag"]} ${styles[status] ?? ""}`}>
      {plain ? null : (
        <>
          <FigureMark status={status} />{" "}
        </>
      )}
      {words.statuses[status]}
    </span>
  );
}
