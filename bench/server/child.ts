/** The server as a process of its own: what it takes is told apart from what asks it. */
import { openLedger } from "@isnad/ledger";
import { serve } from "@isnad/server";

const ledger = await openLedger(process.argv[2] as string);
const served = await serve({ ledger, host: "127.0.0.1", port: 0, onError: (error) => console.error(error) });
process.send?.({ url: served.url });
process.on("message", (asked) => {
  if (asked === "stop")
    void served
      .stop()
      .then(() => ledger.close())
      .then(() => process.disconnect());
  else {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss });
  }
});
