/** Adding reports: files, a text, an address. */
import { type DragEvent, type FormEvent, useRef, useState, useSyncExternalStore } from "react";
import { ask, dossierPath } from "../../api/fetch.ts";
import { queries, refresh } from "../../api/queries.ts";
import { useSession } from "../../api/session.ts";
import { useSay } from "../../choices/provider.tsx";
import { useDossier } from "../../shell/dossier.ts";
import { MayNot } from "../decide/may-not.tsx";
import type { AddedReports } from "../shapes.ts";
import styles from "./add.module.css";
import { Intake, type Item } from "./intake.ts";
import { Results } from "./results.tsx";
import { WORDS } from "./words.ts";

const intake = new Intake();

type Told = Readonly<Record<"title" | "outlet" | "published" | "url", string>>;
const NOTHING: Told = { title: "", outlet: "", published: "", url: "" };
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** Of files in one choice; each is sent alone, so that one spoilt file touches no other. */
const filled = (told: Partial<Told>) => Object.entries(told).filter(([, value]) => value.trim() !== "");

export default function AddView() {
  const say = useSay(WORDS);
  const dossier = useDossier();
  const { may, session } = useSession();
  const progress = useSyncExternalStore(intake.subscribe, intake.progress);
  const [told, setTold] = useState<Told>(NOTHING);
  const [text, setText] = useState("");
  const [address, setAddress] = useState("");
  const [wrong, setWrong] = useState<{ readonly field: string; readonly words: string } | null>(null);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const path = dossierPath(dossier, "reports");
  const send = (items: readonly Item[]) =>
    void intake
      .add(dossier, items)
      .then(() => Promise.all([refresh(dossier), queries.invalidateQueries({ queryKey: ["api", "/api/dossiers"] })]));
  const checked = (): boolean => {
    if (told.published.trim() === "" || DATE.test(told.published.trim())) return true;
    setWrong({ field: "published", words: say.notDate });
    document.getElementById("add-published")?.focus();
    return false;
  };
  const addFiles = (files: readonly File[]) => {
    if (!checked() || files.length === 0) return;
    const { title, outlet, published } = told;
    send(
      files.map((file) => ({
        name: file.name,
        send(signal) {
          const form = new FormData();
          form.append("file", file);
          for (const [name, value] of filled({ ...(files.length === 1 ? { title } : {}), outlet, published }))
            form.append(name, value.trim());
          return ask<AddedReports>(path, { method: "POST", body: form, signal });
        },
      })),
    );
  };
  const addText = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return setWrong({ field: "text", words: say.needed });
    if (!checked()) return;
    const body = { text, ...Object.fromEntries(filled(told).map(([name, value]) => [name, value.trim()])) };
    const name = told.title.trim() || text.trim().slice(0, 80) || say.pasted;
    send([{ name, send: (signal) => ask<AddedReports>(path, { method: "POST", body, signal }) }]);
    setText("");
    setTold(NOTHING);
    setWrong(null);
  };
  const addAddress = (event: FormEvent) => {
    event.preventDefault();
    const whole = address.trim();
    if (!/^https?:\/\/[^\s/]+/iu.test(whole)) return setWrong({ field: "address", words: say.notAddress });
    send([
      { name: whole, send: (signal) => ask<AddedReports>(path, { method: "POST", body: { address: whole }, signal }) },
    ]);
    setAddress("");
    setWrong(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    addFiles([...event.dataTransfer.files]);
  };
  const saidWrong = (field: string) =>
    wrong?.field === field ? (
      <p className={`${styles["wrong"]} small`} role="alert" id={`add-${field}-wrong`}>
        {wrong.words}
      </p>
    ) : null;
  const field = (name: keyof Told, hint?: string) => (
    <div className={styles["field"]}>
      <label htmlFor={`add-${name}`}>
        {{ title: say.reportTitle, outlet: say.outlet, published: say.published, url: say.url }[name]}
      </label>
      <input
        id={`add-${name}`}
        type="text"
        dir={name === "published" || name === "url" ? "ltr" : "auto"}
        value={told[name]}
        maxLength={2000}
        placeholder={hint}
        aria-invalid={wrong?.field === name || undefined}
        aria-describedby={wrong?.field === name ? `add-${name}-wrong` : undefined}
        onChange={(event) => setTold({ ...told, [name]: event.target.value })}
      />
      {saidWrong(name)}
    </div>
  );
  if (session !== null && !may("analyst"))
    return (
      <div className={styles["add"]}>
        <h1>{say.title}</h1>
        <p>{say.mayNot}</p>
        <MayNot />
      </div>
    );
  return (
    <div className={styles["add"]}>
      <header>
        <h1>{say.title}</h1>
        <p className="faint">{say.lead}</p>
      </header>
      <div
        className={`${styles["drop"]} ${over ? styles["over"] : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <h2>{say.files}</h2>
        <p>
          <button type="button" onClick={() => chooser.current?.click()}>
            {say.choose}
          </button>{" "}
          <span className="faint">{say.drop}</span>
        </p>
        <p className="faint small">{say.filesHint}</p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={say.choose}
          onChange={(event) => {
            addFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
      <form onSubmit={addAddress} className={styles["form"]} noValidate>
        <h2>
          <label htmlFor="add-address">{say.address}</label>
        </h2>
        <p className="faint small">{say.addressHint}</p>
        <div className={styles["inline"]}>
          <input
            id="add-address"
            type="url"
            dir="ltr"
            value={address}
            maxLength={2000}
            aria-invalid={wrong?.field === "address" || undefined}
            aria-describedby={wrong?.field === "address" ? "add-address-wrong" : undefined}
            onChange={(event) => setAddress(event.target.value)}
          />
          <button type="submit" aria-label={`${say.add}: ${say.address}`}>
            {say.add}
          </button>
        </div>
        {saidWrong("address")}
      </form>
      <form onSubmit={addText} className={styles["form"]} noValidate>
        <h2>
          <label htmlFor="add-text">{say.paste}</label>
        </h2>
        <p className="faint small">{say.pasteHint}</p>
        <textarea
          id="add-text"
          dir="auto"
          rows={8}
          value={text}
          aria-invalid={wrong?.field === "text" || undefined}
          aria-describedby={wrong?.field === "text" ? "add-text-wrong" : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {saidWrong("text")}
        <details>
          <summary>{say.about}</summary>
          <p className="faint small">{say.aboutHint}</p>
          <div className={styles["fields"]}>
            {field("title")}
            {field("outlet")}
            {field("published", say.publishedHint)}
            {field("url")}
          </div>
        </details>
        <p>
          <button type="submit" aria-label={`${say.add}: ${say.paste}`}>
            {say.add}
          </button>
        </p>
      </form>
      {progress.total === 0 || progress.dossier !== dossier ? null : (
        <Results progress={progress} onStop={() => intake.stop()} onClear={() => intake.clear()} />
      )}
    </div>
  );
}
