/** The command reference as Markdown, made from the commands themselves. `node scripts` writes it to docs/cli.md; a test holds it fresh. */
import type { Command } from "commander";
import { program } from "./program.ts";

export function reference(): string {
  const isnad = program();
  const commands = isnad.commands.filter((command) => command.name() !== "help");
  return [
    "<!-- Made from packages/cli/src/program.ts by `npx tsx packages/cli/src/write-reference.ts`. Do not edit. -->",
    "# The isnad command",
    "",
    isnad.description(),
    "",
    ...commands.map((command) => `- [\`isnad ${command.name()}\`](#isnad-${command.name()}): ${command.description()}`),
    "",
    "What goes wrong is one line on standard error, `isnad: <what> <what to do> [code]`, and an exit code: 2 where the way the",
    "command was called or what it was given is at fault, 1 where something else is, 130 where it was stopped with Ctrl-C.",
    "`isnad add` does what it can: a report that is refused, or kept but unread because nobody here reads its language, is said",
    "and makes it 2; all others are added. `ISNAD_DEBUG=1` prints where in the program a fault came from.",
    ...commands.flatMap(section),
    "",
  ].join("\n");
}

function section(command: Command): string[] {
  const usage = command.usage().replace("[options] ", "").replace("[options]", "").trim();
  return [
    "",
    `## isnad ${command.name()}`,
    "",
    `${sentence(command.description())}`,
    "",
    "```sh",
    `isnad ${command.name()}${usage === "" ? "" : ` ${usage}`}`,
    "```",
    "",
    "| option | what it does |",
    "| --- | --- |",
    ...command.options.map((option) => `| \`${option.flags}\` | ${about(option)} |`),
  ];
}

function about(option: Command["options"][number]): string {
  const notes = [
    ...(option.argChoices === undefined
      ? []
      : [`one of ${option.argChoices.map((choice) => `\`${choice}\``).join(", ")}`]),
    ...(option.defaultValue === undefined ? [] : [`\`${String(option.defaultValue)}\` if left out`]),
    ...(option.envVar === undefined ? [] : [`or \`${option.envVar}\` in the environment`]),
    ...(option.mandatory ? ["required"] : []),
  ];
  return [option.description, ...notes].join("; ").replaceAll("|", "\\|");
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
