/** What a change does: to each machine, to what the flake holds beside them, to other files. */
import type { Origin } from "../nix/ast/index.ts";
import { unifiedDiff } from "../compile/emit/diff.ts";
import { shown } from "../compile/emit/paths.ts";
import { sectionOf, sections, type Section } from "./flake.ts";
import type { Locked } from "./lock.ts";
import { compareOptions, type Change, type Value } from "./options.ts";
import type { Imported, Machine, PlainFile, Snapshot } from "./snapshot.ts";

/** A machine, before or after. */
export type MachineName = Pick<Machine, "name" | "kind" | "class" | "on">;

/** What becomes of a machine. */
export interface MachineChange extends MachineName {
  /** `same`: nothing that it is made of has changed. */
  readonly status: "added" | "removed" | "changed" | "same";
  readonly place: Origin;
  /** Of its options; what it imports beside the fleet's modules is `imports`. */
  readonly changes: readonly Change[];
  /** How many modules of the fleet it has. */
  readonly modules: number;
}

/** An input whose locked revision is another. */
export interface LockChange {
  readonly input: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A generated file that is no module. */
export interface FileChange {
  readonly kind: "added" | "removed" | "changed";
  /** From the project's root. */
  readonly path: string;
  readonly source: string;
  /** Lines of a unified diff; none for binary files. */
  readonly diff: readonly string[];
}

/** The whole of it. */
export interface Difference {
  readonly machines: readonly MachineChange[];
  readonly flake: readonly { readonly section: Section; readonly changes: readonly Change[] }[];
  /** In modules that no host or home imports, or only as a value. */
  readonly unused: readonly Change[];
  readonly lock: readonly LockChange[];
  readonly files: readonly FileChange[];
  /** Generated files of Nix whose text alone is another. */
  readonly rewritten: readonly string[];
  /** Whether anything means something else to Nix, or to a tool that reads a file. */
  readonly changed: boolean;
}

/** Compares two sides. */
export function compare(before: Snapshot, after: Snapshot): Difference {
  const machines = compareMachines(before.machines, after.machines);
  const all = compareOptions(before.flake, after.flake);
  const flake = sections.flatMap((section) => {
    const changes = all.filter(({ path }) => sectionOf(path) === section);
    return changes.length === 0 ? [] : [{ section, changes }];
  });
  const unused = compareOptions(before.unused, after.unused);
  const lock = compareLocks(before.lock, after.lock);
  const files = compareFiles(before.files, after.files);
  const changed =
    machines.some(({ status }) => status !== "same") ||
    flake.length + unused.length + lock.length + files.length > 0;
  return { machines, flake, unused, lock, files, rewritten: rewritten(before.texts, after.texts), changed };
}

const idOf = ({ kind, name }: MachineName): string => `${kind} ${name}`;

function compareMachines(before: readonly Machine[], after: readonly Machine[]): readonly MachineChange[] {
  const olds = new Map(before.map((machine) => [idOf(machine), machine]));
  const news = new Set(after.map(idOf));
  const nothing = { options: new Map(), imports: [] };
  const present = after.map((machine) => {
    const old = olds.get(idOf(machine));
    return machineChange(machine, old ?? nothing, machine, old === undefined ? "added" : undefined);
  });
  const gone = before.filter((machine) => !news.has(idOf(machine)));
  return [...present, ...gone.map((machine) => machineChange(machine, machine, nothing, "removed"))];
}

function rewritten(before: Snapshot["texts"], after: Snapshot["texts"]): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .toSorted()
    .map(shown);
}

type Sides = Pick<Machine, "options" | "imports">;

function machineChange(
  { name, kind, class: of, on, origin, modules }: Machine,
  before: Sides,
  after: Sides,
  status: "added" | "removed" | undefined,
): MachineChange {
  const changes = [
    ...compareImports(before.imports, after.imports),
    ...compareOptions(before.options, after.options),
  ];
  return {
    name,
    kind,
    class: of,
    on,
    status: status ?? (changes.length === 0 ? "same" : "changed"),
    place: origin,
    changes,
    modules,
  };
}

/** Modules of inputs and files that a machine imports. */
function compareImports(before: readonly Imported[], after: readonly Imported[]): readonly Change[] {
  const removed = onlyIn(before, after);
  const added = onlyIn(after, before);
  const first = added[0] ?? removed[0];
  if (first === undefined) return [];
  const values = (items: readonly Imported[]): readonly Value[] =>
    items.map(({ shown: nix, origin: place }) => ({ nix, place }));
  const elements = { added: values(added), removed: values(removed) };
  const same =
    removed.length === added.length && removed.every((item, at) => item.shown === added[at]?.shown);
  const key = ["imports", ...removed.map((item) => item.key), "", ...added.map((item) => item.key)].join(
    "\n",
  );
  return [
    {
      kind: "changed",
      option: "imports",
      path: ["imports"],
      before: elements.removed,
      after: elements.added,
      ...(same ? { note: "the content of the file changed" } : { elements }),
      place: first.origin,
      key,
    },
  ];
}

function onlyIn(these: readonly Imported[], others: readonly Imported[]): readonly Imported[] {
  const known = new Set(others.map(({ key }) => key));
  return these.filter(({ key }) => !known.has(key));
}

function compareLocks(before: Locked, after: Locked): readonly LockChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const told = (locked: Locked, name: string): string | undefined => {
    const found = locked.get(name);
    return found && `${found.revision.slice(0, 12)}${found.date === undefined ? "" : ` (${found.date})`}`;
  };
  return names.flatMap((input) =>
    before.get(input)?.revision === after.get(input)?.revision
      ? []
      : [{ input, before: told(before, input), after: told(after, input) }],
  );
}

function compareFiles(before: Snapshot["files"], after: Snapshot["files"]): readonly FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  // A carried file lies beside the module that takes it, and moves with it.
  const moved = (file: PlainFile, others: Snapshot["files"]): boolean =>
    file.path.includes("/_") && [...others.values()].some(({ key }) => key === file.key);
  return paths.flatMap((path): readonly FileChange[] => {
    const old = before.get(path);
    const now = after.get(path);
    if (old?.key === now?.key) return [];
    if (now === undefined && old !== undefined && moved(old, after)) return [];
    if (old === undefined && now !== undefined && moved(now, before)) return [];
    const kind = old === undefined ? "added" : now === undefined ? "removed" : "changed";
    const texts = [old, now].map((file) => file?.bytes ?? Buffer.alloc(0)) as [Buffer, Buffer];
    const binary = texts.some((bytes) => bytes.includes(0));
    const diff = binary ? [] : unifiedDiff(texts[0].toString("utf8"), texts[1].toString("utf8"));
    return [{ kind, path: shown(path), source: (now ?? old)?.source ?? "", diff }];
  });
}
