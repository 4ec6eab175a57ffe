/** Which of a report's names its words mean. */
import { folds, type Node } from "./nodes.ts";

/**
 * The name spelled that way in the report itself; else the person whose name the words end in ("the trader Salim Haddad").
 * null where it is none of them.
 */
export function nodeMeant(nodes: readonly Node[], words: string): Node | null {
  const own = spellingsOf(nodes);
  const whole = own.get(folds(words));
  if (whole !== undefined) return whole;
  if (own.size === 0) return null;
  const parts = words.trim().split(/\s+/u);
  for (let from = 1; from < parts.length; from++) {
    const node = own.get(folds(parts.slice(from).join(" ")));
    if (node?.name.kind === "person") return node;
  }
  return null;
}

const kept = new WeakMap<readonly Node[], ReadonlyMap<string, Node>>();

function spellingsOf(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const known = kept.get(nodes);
  if (known !== undefined) return known;
  const own = new Map<string, Node>();
  for (const node of nodes) for (const spelling of node.folded) own.set(spelling, node);
  // what something is called by is that, whatever else has it for a variant
  for (const node of nodes) own.set(node.folded[0] as string, node);
  kept.set(nodes, own);
  return own;
}
