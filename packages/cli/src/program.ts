/**
 * The commands and their options. Only declarations: what a command does is loaded when it is called, so that `--help` and a
 * mistyped option answer at once. `docs/cli.md` is generated from this.
 */
import { Command, InvalidArgumentError, Option } from "commander";
import type { Format } from "@isnad/ingest";
import { version } from "./version.ts";

/** Those of `@isnad/ingest`, which is not loaded for them: a test holds the two together. */
const FORMATS: readonly Format[] = [
  "text",
  "json",
  "jsonl",
  "html",
  "pdf",
  "docx",
  "eml",
  "feed",
  "opml",
  "warc",
  "wacz",
];

/** What every command that reads files takes. */
export interface IntakeFlags {
  readonly lang?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly as?: Format;
  readonly encoding?: string;
  readonly allowLoopback?: boolean;
}

export function program(): Command {
  const isnad = new Command("isnad")
    .description(
      "Who said what, when, and through whom: reads crisis reports in Arabic and English, and keeps a ledger.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError(false)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => {} })
    .exitOverride();

  intake(
    command(
      isnad,
      "read",
      "read reports (files, addresses, - for standard input) and print what they say",
      "<files...>",
    ).addOption(
      new Option("--format <format>", "a table for people, JSON lines for programs")
        .choices(["table", "jsonl"])
        .default("table"),
    ),
  ).action(async (files: string[], flags) => (await import("./commands/read.ts")).run(files, flags));

  intake(
    ledger(
      command(
        isnad,
        "add",
        "read reports (files, folders, addresses, - for standard input) and add them to a dossier",
        "<files...>",
      ),
    )
      .requiredOption("--dossier <name>", "the dossier they belong to; made if it is new")
      .addOption(
        new Option("--format <format>", "how the summary is printed").choices(["text", "json"]).default("text"),
      ),
  ).action(async (files: string[], flags) => (await import("./commands/add.ts")).run(files, flags));

  ledger(command(isnad, "brief", "print what is known of a dossier, as of a moment"))
    .requiredOption("--dossier <name>", "the dossier")
    .option("--as-of <time>", "what had been said by then: an ISO 8601 date or date-time (default: now)")
    .option("--recorded-by <time>", "what this ledger held by then")
    .addOption(new Option("--lang <lang>", "the language of headings and dates").choices(["ar", "en"]).default("en"))
    .addOption(
      new Option("--format <format>", "how it is printed").choices(["text", "md", "html", "json"]).default("text"),
    )
    .option("--out <file>", "write it there instead of printing it")
    .action(async (flags) => (await import("./commands/brief.ts")).run(flags));

  ledger(command(isnad, "dossiers", "list the dossiers of a ledger"))
    .addOption(new Option("--format <format>", "how they are printed").choices(["text", "json"]).default("text"))
    .action(async (flags) => (await import("./commands/dossiers.ts")).run(flags));

  ledger(
    command(
      isnad,
      "verify",
      "check every entry of a ledger, or of a proof, and every claim's words against its report",
      "[proof]",
    ),
  )
    .option("--checkpoint <files...>", "checkpoints published earlier, which the ledger must still be the one of")
    .option("--key <keys...>", "the public keys whose checkpoints are trusted (default: any)")
    .addOption(new Option("--format <format>", "how the result is printed").choices(["text", "json"]).default("text"))
    .action(async (proof: string | undefined, flags) => (await import("./commands/verify.ts")).run(proof, flags));

  ledger(command(isnad, "checkpoint", "sign where a ledger stands now, so that nothing before can change unseen"))
    .option("--key <file>", "the file with the signing key (default: isnad-key.pem beside the ledger)")
    .option("--new-key", "make the key where there is none")
    .option("--out <file>", "write the checkpoint there instead of printing it")
    .action(async (flags) => (await import("./commands/checkpoint.ts")).run(flags));

  ledger(
    command(isnad, "versions", "print which pages changed since they were added, and what was cut, added or altered"),
  )
    .requiredOption("--dossier <name>", "the dossier")
    .addOption(new Option("--format <format>", "how they are printed").choices(["text", "json"]).default("text"))
    .action(async (flags) => (await import("./commands/versions.ts")).run(flags));

  ledger(command(isnad, "source", "print the bytes that a report came as, and where in them its text is", "<report>"))
    .option("--sha256 <hash>", "which bytes, where the report came as several (or the beginning of their hash)")
    .option("--out <file>", "write the bytes there, as they came, instead of printing what there is")
    .action(async (report: string, flags) => (await import("./commands/source.ts")).run(report, flags));

  ledger(command(isnad, "changes", "print what a ledger learned of a dossier since a moment"))
    .requiredOption("--dossier <name>", "the dossier")
    .requiredOption("--since <time>", "the moment: an ISO 8601 date or date-time")
    .addOption(new Option("--format <format>", "how it is printed").choices(["text", "json", "rss"]).default("text"))
    .option("--out <file>", "write it there instead of printing it")
    .action(async (flags) => (await import("./commands/changes.ts")).run(flags));

  ledger(
    command(isnad, "watch", "follow feeds, add what is new to a dossier, and print what that changes", "<feeds...>"),
  )
    .requiredOption("--dossier <name>", "the dossier")
    .option("--every <seconds>", "how often a feed is asked", every, 600)
    .option("--once", "ask each feed that is due once, and end")
    .option("--webhook <address>", "send the changes there too, as JSON")
    .option("--state <file>", "where it is kept what was seen (default: beside the ledger)")
    .option("--allow-loopback", "fetch addresses of this machine too, which is refused otherwise")
    .action(async (feeds: string[], flags) => (await import("./commands/watch.ts")).run(feeds, flags));

  ledger(
    command(isnad, "export", "write a dossier's claims as a sheet, or a proof that is checked without this ledger"),
  )
    .option("--dossier <name>", "the dossier; a proof without one holds all of them")
    .addOption(new Option("--format <format>", "a sheet, or JSON lines").choices(["csv", "jsonl"]).default("csv"))
    .option("--as-of <time>", "how the claims stood then (default: now)")
    .option("--recorded-by <time>", "what this ledger held by then")
    .option("--proof", "write claims, texts, entries and checkpoint to a folder or zip (--out)")
    .option("--key <file>", "sign a checkpoint for the proof with this key")
    .option("--out <file>", "write it there instead of printing it")
    .action(async (flags) => (await import("./commands/export.ts")).run(flags));

  ledger(command(isnad, "decide", "settle what the reader proposed", "<decision> <about...>"))
    .requiredOption("--dossier <name>", "the dossier")
    .option("--by <person>", "who decides (default: the user of this machine)")
    .option("--why <reason>", "the reason, in your words")
    .option("--set <changes...>", "what a correction sets: value=26 place=null label=protesters")
    .option("--as <name>", "what a name is shown as (relabel)")
    .addOption(
      new Option("--kind <kind>", "what the names are")
        .choices(["person", "organization", "place"])
        .default("organization"),
    )
    .addHelpText("after", "\nDecisions: accept, correct, reject, merge, split, relabel, note, undo.")
    .action(async (decision: string, about: string[], flags) =>
      (await import("./commands/decide.ts")).run(decision, about, flags),
    );

  ledger(
    command(isnad, "reread", "read a dossier's reports again with the reader of today, and tell what that changes"),
  )
    .requiredOption("--dossier <name>", "the dossier")
    .option("--trial", "only tell; write nothing")
    .addOption(new Option("--format <format>", "how it is printed").choices(["text", "json"]).default("text"))
    .action(async (flags) => (await import("./commands/reread.ts")).run(flags));

  withPeople(
    ledger(command(isnad, "move", "copy a ledger, entry by entry, to another file or to a server", "<to>")),
  ).action(async (to: string, flags) => (await import("./commands/copies.ts")).move(to, flags));

  withPeople(
    ledger(command(isnad, "backup", "write a ledger to one file, and check that it is whole", "<file>")),
  ).action(async (file: string, flags) => (await import("./commands/copies.ts")).backup(file, flags));

  withPeople(ledger(command(isnad, "restore", "put a backup back where there is no ledger", "<file>"))).action(
    async (file: string, flags) => (await import("./commands/copies.ts")).restore(file, flags),
  );

  ledger(command(isnad, "rebuild", "make a ledger's tables again from its entries")).action(async (flags) =>
    (await import("./commands/copies.ts")).rebuild(flags),
  );

  ledger(command(isnad, "serve", "answer programs and browsers over HTTP: the API, and the reading room"))
    .option("--port <number>", "the port to listen on; 0: any that is free", port, 4100)
    .option("--host <address>", "the address to listen on: this machine alone, unless another is named", "127.0.0.1")
    .option("--open", "without sign-in: whoever reaches it may do everything; on this machine alone")
    .option(
      "--origin <address>",
      "the address that people use, where a proxy stands before it: https://desk.example",
      origin,
    )
    .option("--trust-proxy", "believe the X-Forwarded-… headers: only where a proxy of your own sets them")
    .action(async (flags) => (await import("./commands/serve.ts")).run(flags));

  ledger(command(isnad, "people", "who may work with a ledger through a server, and as what", "[action] [about...]"))
    .addOption(
      new Option("--role <role>", "what somebody may do; of a token, what it may do at most").choices([
        "reader",
        "analyst",
        "admin",
      ]),
    )
    .option("--for <purpose>", "what a token is for, in your words")
    .option(
      "--days <number>",
      "how long a token or link holds (default: a link three days, a token until it is taken back)",
      days,
    )
    .option("--origin <address>", "the server's address, for links", origin, "http://127.0.0.1:4100")
    .addOption(new Option("--format <format>", "how they are printed").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      "\nActions: list, add NAME --role ROLE, role NAME --role ROLE, remove NAME, link NAME, token NAME, tokens NAME,\nend NAME TOKEN, audit.",
    )
    .action(async (action: string | undefined, about: string[], flags) =>
      (await import("./commands/people.ts")).run(action ?? "list", about, flags),
    );

  ledger(command(isnad, "mcp", "let an assistant ask a ledger, over standard input and output (MCP)"))
    .option("--write", "let it add reports and propose decisions, too")
    .action(async (flags) => (await import("./commands/mcp.ts")).run(flags));

  command(isnad, "explain", "print which rules fired where in a text, and what became of each", "<text>")
    .option("--lang <lang>", "the language of the text, where it is told wrongly")
    .option("--published <time>", "the date of publication, which dates in the text are resolved against")
    .option("--rule <prefix>", "only rules whose id begins so, e.g. ar.attribution")
    .addOption(new Option("--format <format>", "how it is printed").choices(["table", "json"]).default("table"))
    .action(async (text: string, flags) => (await import("./commands/explain.ts")).run(text, flags));

  return isnad;
}

function command(parent: Command, name: string, description: string, args?: string): Command {
  const made = parent.command(name).description(description).helpOption("-h, --help", "print this help");
  return args === undefined ? made : made.arguments(args);
}

function withPeople(command: Command): Command {
  return command.option("--with-people", "with the people of a server, their tokens (as hashes) and the audit, too");
}

/** Where the ledger is. */
function ledger(command: Command): Command {
  return command
    .addOption(
      new Option("--ledger <address>", "a file, or postgres://… (default: one file in your data folder)").env(
        "ISNAD_LEDGER",
      ),
    )
    .option("--wait <seconds>", "how long to wait for another process that writes to it", seconds, 10);
}

function seconds(written: string): number {
  const number = Number(written);
  if (written.trim() !== "" && number >= 0 && number <= 3600) return number;
  throw new InvalidArgumentError("It is a number of seconds, 0 to 3600.");
}

function port(written: string): number {
  const number = Number(written);
  if (written.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError("It is a whole number, 0 to 65535.");
}

function days(written: string): number {
  const number = Number(written);
  if (number > 0 && number <= 3650) return number;
  throw new InvalidArgumentError("It is a number of days, more than 0 and up to 3650.");
}

/** An address without a path: `https://desk.example`. */
function origin(written: string): string {
  try {
    const url = new URL(written);
    if (/^https?:$/u.test(url.protocol) && /^[^/]*\/\/[^/?#]*\/?$/u.test(written)) return url.origin;
  } catch {
    // said below
  }
  throw new InvalidArgumentError("It is an address without a path: https://desk.example.");
}

function every(written: string): number {
  const number = Number(written);
  if (number >= 60 && number <= 7 * 24 * 3600) return number;
  throw new InvalidArgumentError("It is a number of seconds, from 60 (a minute) to a week.");
}

/** What is said of reports that do not say it themselves. */
function intake(command: Command): Command {
  return command
    .option("--lang <lang>", "the language of the reports, where it is told wrongly")
    .option("--published <time>", "the date of publication, for reports that do not say it (ISO 8601)")
    .option("--outlet <name>", "the outlet, for reports that do not say it")
    .addOption(new Option("--as <format>", "what the files hold, where their names do not say").choices(FORMATS))
    .option(
      "--encoding <name>",
      "the encoding of the files, e.g. windows-1256 (default: UTF-8, else told from the bytes)",
    )
    .option("--allow-loopback", "fetch addresses of this machine too, which is refused otherwise");
}
