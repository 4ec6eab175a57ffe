/** The audit: what was done and refused. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { ask, pathWith } from "../../api/fetch.ts";
import type { Page } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Section } from "../../parts/section.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shorten } from "../../parts/words.tsx";
import { shown } from "../../text/controls.ts";
import type { AuditLine } from "../shapes.ts";
import styles from "./access.module.css";
import { WORDS } from "./words.ts";

const PAGE = 50;

export function Audit() {
  const say = useSay(WORDS);
  const { room } = useWords();
  const asked = useInfiniteQuery({
    queryKey: ["api", "/api/audit"],
    queryFn: ({ signal, pageParam }) =>
      ask<Page<AuditLine>>(pathWith("/api/audit", { limit: PAGE, cursor: pageParam }), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const lines = asked.data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={say.audit}>
      <p className="faint small">{say.auditLead}</p>
      {lines === undefined ? (
        asked.error === null ? (
          <Loading />
        ) : (
          <Failed error={asked.error} again={() => void asked.refetch()} />
        )
      ) : lines.length === 0 ? (
        <p className="faint">{say.auditNone}</p>
      ) : (
        <div className={styles["scroll"]} tabIndex={0} role="region" aria-label={say.audit}>
          <table className="small">
            <thead>
              <tr>
                <th scope="col">{say.when}</th>
                <th scope="col">{say.who}</th>
                <th scope="col">{say.what}</th>
                <th scope="col">{say.about}</th>
                <th scope="col">{say.from}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ sequence, at, actor, action, on, from }) => (
                <tr key={sequence}>
                  <td>
                    <When iso={at} />
                  </td>
                  <td>{actor === null ? <span className="faint">{say.nobody}</span> : <bdi>{shown(actor)}</bdi>}</td>
                  <td>{say.actions[action] ?? <bdi dir="ltr">{action}</bdi>}</td>
                  <td>{on === null ? null : <bdi>{shorten(shown(on), 90)}</bdi>}</td>
                  <td>{from === null ? null : <bdi dir="ltr">{from}</bdi>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {asked.hasNextPage ? (
        <p>
          <button type="button" disabled={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {asked.isFetchingNextPage ? room.loading : say.more}
          </button>
        </p>
      ) : null}
    </Section>
  );
}
