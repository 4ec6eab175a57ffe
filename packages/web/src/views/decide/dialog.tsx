import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../../choices/provider.tsx";
import styles from "./decide.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands over the page until it is closed; the browser keeps the keyboard inside and gives it back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { room } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open) return;
    shown.showModal();
    // what one came for, before the button that leaves
    shown.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      <div className={styles["dialogHead"]}>
        <h2 id={id}>{title}</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {room.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
