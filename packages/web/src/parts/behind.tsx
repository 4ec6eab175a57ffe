import { writeForms } from "@isnad/dossier/language";
import type { ThreadHead } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { When } from "./when.tsx";

/** How many origins stand behind a figure, and since when; what it is worth where none does. */
export function Behind({ thread }: { readonly thread: Pick<ThreadHead, "origins" | "since" | "latest"> }) {
  const words = useWords();
  return (
    <>
      {thread.origins === 0 ? words.statuses[thread.latest.status] : writeForms(thread.origins, words.origins, words)}
      {thread.since === null ? null : (
        <>
          {words.comma}
          <Since iso={thread.since} />
        </>
      )}
    </>
  );
}

function Since({ iso }: { readonly iso: string }) {
  const words = useWords();
  const [before, after] = words.since.split("#");
  return (
    <>
      {before}
      <When iso={iso} style="day" />
      {after}
    </>
  );
}
