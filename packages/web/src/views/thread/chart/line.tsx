import type { ClaimStatus } from "../../../api/types.ts";
import styles from "./chart.module.css";
import type { Line, Step } from "./lines.ts";

interface LineProps {
  readonly line: Line;
  x(moment: number): number;
  y(amount: number): number;
  /** Where the plane ends above, pixels. */
  readonly top: number;
  readonly faded: boolean;
  readonly lit: string | null;
  onLight(id: string | null): void;
}

/** More marks than these would hide the line. */
const MARKED = 300;
const STATUSES: readonly ClaimStatus[] = ["superseded", "unconfirmed", "retracted", "disputed", "standing"];

export function LineOf({ line: { steps }, x, y, top, faded, lit, onLight }: LineProps) {
  const bands = steps.filter(({ low, open }) => low !== null || open);
  return (
    <g className={faded ? styles["faded"] : undefined}>
      {bands.map((step) => {
        const [a, b] = [x(step.from), x(step.until)];
        const high = step.open ? top : y(step.high ?? step.amount);
        const low = y(step.low ?? step.amount);
        return (
          <rect
            key={step.claim.id}
            className={step.open ? styles["open"] : styles["band"]}
            x={Math.min(a, b)}
            width={Math.max(1, Math.abs(b - a))}
            y={step.open ? Math.max(high, low - 10) : high}
            height={step.open ? Math.min(10, low - high) : Math.max(1, low - high)}
          />
        );
      })}
      <path className={styles["rise"]} d={steps.map((step, index) => rise(step, steps[index + 1], x, y)).join("")} />
      {STATUSES.map((status) => {
        const d = steps
          .filter((step) => step.status === status)
          .map(({ from, until, amount }) => `M${x(from)} ${y(amount)}H${x(until)}`)
          .join("");
        if (d === "") return null;
        return (
          <g key={status}>
            <path className={`${styles["line"]} ${styles[status] ?? ""}`} d={d} />
            {status === "disputed" ? <path className={styles["between"]} d={d} /> : null}
          </g>
        );
      })}
      {steps.length > MARKED
        ? null
        : steps.map((step) => (
            <g
              key={step.claim.id}
              onPointerEnter={() => onLight(step.claim.id)}
              onPointerLeave={() => onLight(null)}
              className={styles["point"]}
            >
              <circle cx={x(step.from)} cy={y(step.amount)} r="14" fill="transparent" />
              {step.claim.id === lit ? (
                <circle className={styles["halo"]} cx={x(step.from)} cy={y(step.amount)} r="8" />
              ) : null}
              <Mark step={step} at={x(step.from)} amount={y(step.amount)} />
              {step.status === "retracted" ? <Struck at={x(step.until)} amount={y(step.amount)} /> : null}
            </g>
          ))}
    </g>
  );
}

/** From one amount to the next, where the second begins as the first ends. */
function rise(step: Step, next: Step | undefined, x: LineProps["x"], y: LineProps["y"]): string {
  if (next === undefined || next.from !== step.until) return "";
  return `M${x(next.from)} ${y(step.amount)}V${y(next.amount)}`;
}

function Mark({ step, at, amount }: { readonly step: Step; readonly at: number; readonly amount: number }) {
  const style = `${styles["mark"]} ${styles[step.status] ?? ""}`;
  if (step.status === "disputed")
    return <path className={style} d={`M${at - 5} ${amount - 5}h8.5l-8.5 8.5zM${at + 5} ${amount - 3.5}v8.5h-8.5z`} />;
  const half = step.status === "standing" ? 4.5 : 3.5;
  return <rect className={style} x={at - half} y={amount - half} width={half * 2} height={half * 2} />;
}

/** Where a line was taken back. */
const Struck = ({ at, amount }: { readonly at: number; readonly amount: number }) => (
  <path className={styles["struck"]} d={`M${at - 6} ${amount + 6}l12-12M${at - 6} ${amount - 6}l12 12`} />
);
