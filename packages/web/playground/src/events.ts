/** The trace, by rule: what an event is, one has to see many of at once. */
import type { Span, TraceEvent } from "@isnad/reader";

export interface RuleFired {
  readonly rule: string;
  readonly stage: string;
  /** In order of the text. */
  readonly events: readonly TraceEvent[];
}

/** The rules in the order in which the reader came to them. `at`: only what lies over one of these spans. */
export function rulesOf(events: readonly TraceEvent[], at: readonly Span[] | null): readonly RuleFired[] {
  const rules = new Map<string, { rule: string; stage: string; events: TraceEvent[] }>();
  for (const event of events) {
    if (at !== null && !at.some((span) => event.start < span.end && event.end > span.start)) continue;
    const key = `${event.stage}\n${event.rule}`;
    const rule = rules.get(key) ?? { rule: event.rule, stage: event.stage, events: [] };
    rule.events.push(event);
    rules.set(key, rule);
  }
  for (const { events: its } of rules.values()) its.sort((a, b) => a.start - b.start || a.end - b.end);
  return [...rules.values()];
}
