/** Who is who: offices and their holders, people and bodies with all their spellings, and what each said. */
import { usePages } from "../../api/pages.ts";
import { usePublished } from "../../api/reports.ts";
import type { Brief } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { More } from "../../parts/more.tsx";
import { Section } from "../../parts/section.tsx";
import { Answer } from "../../parts/states.tsx";
import type { Change } from "./lanes.ts";
import { Names } from "./names.tsx";
import { Offices } from "./offices.tsx";
import styles from "./people.module.css";
import { WORDS } from "./words.ts";

export default function PeopleView() {
  const { room } = useWords();
  const say = useSay(WORDS);
  const changes = usePages<Change>(["changes"]);
  const names = usePages<Brief["names"][number]>(["names"]);
  const published = usePublished();
  return (
    <>
      <h1 className={styles["title"]}>{room.views.people}</h1>
      <Section title={say.offices}>
        <Answer to={changes}>
          {({ items }) => <Offices changes={items} names={[...(names.data?.items ?? [])]} published={published} />}
        </Answer>
        <More of={changes} />
      </Section>
      <Section title={say.names}>
        <Answer to={names}>
          {({ items }) => <Names names={items} changes={changes.data?.items ?? []} published={published} />}
        </Answer>
        <More of={names} />
      </Section>
    </>
  );
}
