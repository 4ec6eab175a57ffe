/** Server-sent events: what happens in a dossier, as it happens. */
import { Fault } from "@isnad/reader/fault";
import { streamSSE } from "hono/streaming";
import { eventsAfter, type LiveEvent, MOST } from "../events/hub.ts";
import { createRoute, inDossier, problems, router, z } from "../openapi.ts";
import { LiveEvent as LiveEventSchema } from "../schema/events.ts";
import type { ServerContext } from "../server-context.ts";

/** Milliseconds between signs of life: below what proxies wait. */
const BEAT = 15_000;
/** A stream ends after this and the client comes again: whoever was removed meanwhile is then refused. */
const LONGEST = 30 * 60_000;
const LISTENERS = 2000;

const events = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/events",
  summary: "What happens in a dossier, as server-sent events",
  description:
    "Each event is named `report`, `decision` or `head`, its id is the sequence of the ledger's entry, and its data is the " +
    "JSON below. Send `Last-Event-ID` (browsers do) to be told what was missed.",
  tags: ["events"],
  request: {
    params: inDossier,
    headers: z.object({ "last-event-id": z.string().max(20).optional().describe("the id of the last event heard") }),
  },
  responses: {
    200: {
      description: "Events, until somebody hangs up.",
      content: { "text/event-stream": { schema: LiveEventSchema } },
    },
    ...problems(404),
  },
});

export function eventRoutes({ warm, ledger, events: hub }: ServerContext) {
  return router().openapi(events, async (context) => {
    const { dossier } = context.req.valid("param");
    const missed = sequenceIn(context.req.valid("header")["last-event-id"]);
    await warm.exists(dossier);
    if (hub.closed || hub.size >= LISTENERS)
      throw new Fault("server.too-many-listeners", "So many listen already that nobody more is taken.", {
        remedy: "Come back later, or ask for the dossier's head now and then.",
      });
    return streamSSE(context, async (stream) => {
      let end = () => {};
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      stream.onAbort(end);
      let told = 0;
      const tell = (event: LiveEvent) => {
        if (event.sequence < told) return;
        told = event.sequence;
        stream
          .writeSSE({ event: event.kind, id: String(event.sequence), data: JSON.stringify(event) })
          .catch(() => end());
      };
      const waiting: LiveEvent[] = [];
      let hear = (event: LiveEvent): void => {
        waiting.push(event);
      };
      const leave = await hub.listen(dossier, (event) => hear(event), end);
      const beat = setInterval(() => void stream.write(": beat\n\n").catch(() => end()), BEAT);
      const longest = setTimeout(() => end(), LONGEST);
      try {
        await stream.write("retry: 2000\n\n");
        if (missed !== null) for (const event of await missedEvents({ ledger, warm }, dossier, missed)) tell(event);
        hear = tell;
        for (const event of waiting) tell(event);
        await over;
      } finally {
        clearInterval(beat);
        clearTimeout(longest);
        leave();
      }
    }) as never;
  });
}

function sequenceIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

/** Whoever missed very much is told where the dossier stands, and asks for it anew. */
async function missedEvents(
  { ledger, warm }: Pick<ServerContext, "ledger" | "warm">,
  dossier: string,
  after: number,
): Promise<readonly LiveEvent[]> {
  const { sequence, at } = await warm.head();
  const { events, upTo } = await eventsAfter(ledger, after, { upTo: sequence, dossier });
  if (upTo >= sequence && events.length <= MOST) return events;
  const head = warm.sequenceOf(dossier);
  return [{ sequence: head, dossier, kind: "head", id: String(head), actor: null, at }];
}
