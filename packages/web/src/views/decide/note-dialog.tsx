import { type FormEvent, useState } from "react";
import { useSay } from "../../choices/provider.tsx";
import styles from "./decide.module.css";
import { Dialog } from "./dialog.tsx";
import { WORDS } from "./words.ts";

interface NoteDialogProps {
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
}

export function NoteDialog({ onSave, onClose }: NoteDialogProps) {
  const say = useSay(WORDS);
  const [words, setWords] = useState("");
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return;
    onSave(words.trim());
    onClose();
  };
  return (
    <Dialog title={say.noteTitle} onClose={onClose}>
      <form onSubmit={save} className={styles["form"]}>
        <label className={styles["wide"]}>
          <span>{say.noteWords}</span>
          <textarea
            dir="auto"
            rows={4}
            value={words}
            maxLength={4000}
            required
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <p className={styles["row"]}>
          <button type="submit">{say.save}</button>
          <button type="button" className="plain" onClick={onClose}>
            {say.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
