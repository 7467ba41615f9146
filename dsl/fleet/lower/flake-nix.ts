/** The files of the flake itself: `flake.nix`, `modules/flake-parts.nix`, `modules/systems.nix`. */
import type { GeneratedFile } from "./generated-file.ts";
import {
  apply,
  attrSet,
  binding,
  blankLine,
  comment,
  ident,
  inherit,
  lambda,
  list,
  nixFile,
  path,
  select,
  str,
  withLeading,
  type Entry,
  type Expr,
} from "../../nix/ast/index.ts";
import { fileScope } from "../file-scope.ts";
import type { FlakeInput } from "../inputs.ts";
import { flakePartsFile, headerOf } from "./file-head.ts";
import { under, setOf } from "./entries.ts";
import type { Found } from "./found.ts";
import type { DataOf, Fleet } from "./fleet.ts";
import { commentsOf, valueNode, type Lowering } from "./lowering.ts";
import { sited } from "./spec.ts";

/** The flake and its inputs. */
export interface FlakeOfFleet {
  readonly flake: Found<DataOf<"flake">>;
  readonly inputs: Found<DataOf<"inputs">>;
}

/** Makes the files of the flake itself. */
export function flakeFiles(fleet: Fleet, parts: FlakeOfFleet, lowering: Lowering): readonly GeneratedFile[] {
  const source = parts.flake.file;
  return [
    { path: "flake.nix", source, content: { kind: "nix", file: nixFile(flakeNix(parts, lowering)) } },
    {
      path: "modules/flake-parts.nix",
      source,
      content: { kind: "nix", file: flakePartsNix(fleet, lowering) },
    },
    {
      path: "modules/systems.nix",
      source,
      content: { kind: "nix", file: systemsNix(parts.flake, lowering) },
    },
  ];
}

function flakeNix({ flake, inputs }: FlakeOfFleet, lowering: Lowering): Expr {
  const { description, nixConfig } = flake.data.spec;
  const entries: Entry[] = [withLeading(binding("description", str(description)), commentsOf(flake))];
  if (nixConfig !== undefined) {
    const place = { origin: flake.origin, option: ["nixConfig"] };
    entries.push(apart(under(["nixConfig"], valueNode(lowering, nixConfig, place))));
  }
  const declared = valueNode(lowering, withoutAdds(inputs.data.inputs), {
    origin: inputs.origin,
    option: ["inputs"],
  });
  entries.push(
    apart(withLeading(binding("inputs", declared), commentsOf(inputs))),
    apart(binding("outputs", outputs())),
  );
  const sources = flake.file === inputs.file ? flake.file : `${flake.file} and ${inputs.file}`;
  return withLeading(attrSet(entries), comment(headerOf(sources)));
}

/** The inputs as Nix knows them: `adds` is for types alone. */
function withoutAdds(inputs: { readonly [name: string]: FlakeInput }): object {
  const plain = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      if (input.adds === undefined) return [name, input];
      const { adds: _, ...rest } = input;
      return [name, sited(input, rest)];
    }),
  );
  return sited(inputs, plain);
}

const apart = (entry: Entry): Entry => withLeading(entry, [blankLine]);

/** `inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } (inputs.import-tree ./modules)`. */
function outputs(): Expr {
  const inputs = ident("inputs");
  const tree = apply(select(inputs, "import-tree"), path("./modules"));
  return lambda(
    "inputs",
    apply(select(inputs, ["flake-parts", "lib", "mkFlake"]), attrSet([inherit(["inputs"])]), tree),
  );
}

/** Modules of flake-parts that the fleet needs, and options for what several of its files define together. */
function flakePartsNix(fleet: Fleet, lowering: Lowering): ReturnType<typeof flakePartsFile> {
  const imports: Expr[] = [fileScope("inputs", "flake-parts", "flakeModules", "modules")];
  if (fleet.of("homeConfiguration").length > 0) {
    imports.push(fileScope("inputs", "home-manager", "flakeModules", "home-manager"));
  }
  const isClan = fleet.of("clan").length > 0;
  if (isClan) imports.push(fileScope("inputs", "clan-core", "flakeModules", "default"));
  const options = [
    // clan-core's flake module declares it as well.
    !isClan &&
      fleet.of("host").some((host) => host.data.class === "darwin") &&
      option("darwinConfigurations", "nix-darwin configurations, by host."),
    fleet.of("user").length > 0 && option("users", "The people of the fleet: names, addresses, public keys."),
    fleet.of("meta").length > 0 && option("meta", "Values that any module reads."),
    fleet.of("lib").length > 0 && option("lib", "Functions that any module calls."),
    fleet.of("nixUnit").length > 0 && option("tests", "Expressions, and what they are to be."),
  ].filter((entry) => entry !== false);
  const entries: Entry[] = [binding("imports", list(imports))];
  if (options.length > 0) {
    const [only] = options;
    const flake =
      options.length === 1 && only !== undefined
        ? under(["flake"], setOf(only))
        : binding("flake", setOf(...options));
    entries.push(under(["options"], setOf(flake)));
  }
  return flakePartsFile(lowering, setOf(...entries));
}

/** `lib.mkOption { … }` for an attribute set that many files add to. */
function option(name: string, description: string): Entry {
  const raw = fileScope("lib", "types", "raw");
  const args = attrSet([
    binding("type", apply(fileScope("lib", "types", "lazyAttrsOf"), raw)),
    binding("default", attrSet([])),
    binding("description", str(description)),
  ]);
  return binding(name, apply(fileScope("lib", "mkOption"), args));
}

function systemsNix(flake: Found<DataOf<"flake">>, lowering: Lowering): ReturnType<typeof flakePartsFile> {
  const systems = valueNode(lowering, flake.data.spec.systems, { origin: flake.origin, option: ["systems"] });
  return flakePartsFile(lowering, setOf(binding("systems", systems)));
}
