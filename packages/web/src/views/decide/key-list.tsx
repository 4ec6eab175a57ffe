import { useSay } from "../../choices/provider.tsx";
import styles from "./decide.module.css";
import { Dialog } from "./dialog.tsx";
import { BINDINGS, keyCap } from "./keys.ts";
import { useKeysOn } from "./use-keys.ts";
import { WORDS } from "./words.ts";

/** All keys, and the switch for those who do not want them. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const say = useSay(WORDS);
  const [on, setOn] = useKeysOn();
  return (
    <Dialog title={say.keysTitle} onClose={onClose}>
      <dl className={styles["keys"]}>
        {BINDINGS.map(({ action }) => (
          <div key={action}>
            <dt>
              <kbd>{keyCap(action)}</kbd>
            </dt>
            <dd>{say.actions[action]}</dd>
          </div>
        ))}
      </dl>
      <label className={styles["check"]}>
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} /> {say.keysOn}
      </label>
      <p className="faint small">{say.keysNote}</p>
    </Dialog>
  );
}
