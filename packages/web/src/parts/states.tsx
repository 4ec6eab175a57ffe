/** Nothing yet, nothing there, nothing to be had: each says what to do next. */
import type { ReactNode } from "react";
import { problemOf } from "../api/problem.ts";
import { useWords } from "../choices/provider.tsx";
import styles from "./states.module.css";

export function Loading({ children }: { readonly children?: ReactNode }) {
  const { room } = useWords();
  return (
    <div className={`${styles["state"]} ${styles["coming"]}`} role="status" aria-live="polite">
      <p className="faint">{children ?? room.loading}</p>
      <div className={styles["bar"]} />
    </div>
  );
}

interface EmptyProps {
  /** What is not there. */
  readonly title?: string;
  /** What to do next. */
  readonly children?: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  const { room } = useWords();
  return (
    <div className={styles["state"]}>
      <p className="faint">{title ?? room.nothing}</p>
      {children === undefined ? null : <div>{children}</div>}
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  /** Tries again; left out where that cannot help. */
  readonly again?: () => void;
  /** What was kept of what one was doing. */
  readonly children?: ReactNode;
}

export function Failed({ error, again, children }: FailedProps) {
  const { room } = useWords();
  const problem = problemOf(error);
  const { failed } = room;
  const [what, next] =
    problem.code === "web.unreachable"
      ? [failed.unreachable, failed.unreachableNext]
      : problem.status === 404
        ? [failed.missing, failed.missingNext]
        : problem.status === 401 || problem.status === 403
          ? [failed.refused, failed.refusedNext]
          : [failed.unexpected, failed.unexpectedNext];
  return (
    <div className={styles["state"]} role="alert">
      <p>
        <strong>{what}</strong> {next}
      </p>
      {problem.detail === "" ? null : (
        <p className="faint small">
          <span dir="auto">
            {problem.detail} {problem.remedy}
          </span>
        </p>
      )}
      {children}
      <div className={styles["actions"]}>
        {again === undefined ? null : (
          <button type="button" onClick={again}>
            {failed.again}
          </button>
        )}
        <span className="faint small">
          {failed.code}: <bdi>{problem.code}</bdi>
        </span>
      </div>
    </div>
  );
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  refetch(): unknown;
}

/** What was asked for, once it is there; what was shown before stays, fainter, while something newer is on its way. */
export function Answer<T>({ to, children }: { readonly to: Asked<T>; readonly children: (data: T) => ReactNode }) {
  const { failed } = useWords().room;
  if (to.data !== undefined)
    return (
      <div className={to.isPlaceholderData ? styles["stale"] : undefined} aria-busy={to.isPlaceholderData}>
        {to.error === null ? null : (
          <p className={styles["kept"]} role="status">
            {failed.kept}{" "}
            <button type="button" className="plain" onClick={() => void to.refetch()}>
              {failed.again}
            </button>
          </p>
        )}
        {children(to.data)}
      </div>
    );
  if (to.error !== null) return <Failed error={to.error} again={() => void to.refetch()} />;
  return <Loading />;
}
