/** Who has access, and what was done: for admins. */
import { useSession } from "../../api/session.ts";
import { useSay } from "../../choices/provider.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { MayNot } from "../decide/may-not.tsx";
import styles from "./access.module.css";
import { Audit } from "./audit.tsx";
import { People } from "./people.tsx";
import { WORDS } from "./words.ts";

export default function AccessView() {
  const say = useSay(WORDS);
  const { session, may, failed } = useSession();
  if (failed !== null) return <Failed error={failed} />;
  if (session === null) return <Loading />;
  return (
    <div className={styles["access"]}>
      <header>
        <h1>{say.title}</h1>
        <p className="faint">{say.lead}</p>
      </header>
      {session.open ? (
        <p>{say.notOpen}</p>
      ) : may("admin") ? (
        <>
          <People />
          <Audit />
        </>
      ) : (
        <>
          <p>{say.notAdmin}</p>
          {session.person === null ? <MayNot /> : null}
        </>
      )}
    </div>
  );
}
