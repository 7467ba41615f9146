/** A mistake that somebody makes in a fleet, who stops it, and what Nix would have said. */
interface About {
  /** What went wrong, in words; the name of its file and of its host as well. */
  readonly title: string;
  /** Modules that are imported besides the frame's own: `web`, `inputs.disko.nixosModules.disko`. */
  readonly imports?: string;
  /** The same import where nobody checks it, for `oracle.ts`; `imports` is the mistake then. */
  readonly unchecked?: string;
  /** The code that the build reports, one of ours wherever we know better. */
  readonly code: `TS${number}` | `NV${number}`;
  /** The code of the compiler, where the types know it: what the editor shows while it is typed. */
  readonly editor?: `TS${number}`;
  /** What the message or the help below it says. */
  readonly says: string;
  /** Nix takes it, and so does the build: it is pointed out. */
  readonly warning?: true;
  /** What the module system says to the same mistake, in short (`oracle.ts`); none where there is no such thing in Nix. */
  readonly nix?: string;
  /** When Nix, the installation or a run of Terraform would have said it; told of mistakes that evaluation may not see. */
  readonly when?: "evaluation" | "build" | "deployment" | "never";
  /** The fleet it is made in is a clan. */
  readonly inClan?: true;
  /** Why the lab takes what nixpkgs does not: `nix` is what the real one says. */
  readonly unproved?: string;
}

/** Where the mistake is made. Its line is the only one, or the one that ends in `// here`. */
type Written =
  /** Definitions of a NixOS host, */
  | { readonly nixos: string }
  /** … of a nix-darwin host, */
  | { readonly darwin: string }
  /** … of a home. */
  | { readonly home: string }
  /** A whole file; `@` is the name of the host, or home, that it exports. */
  | { readonly file: string }
  /** A whole file of a fleet that is a clan, with the machines `server` and `mac`; `@` is the name of what it exports. */
  | { readonly clan: string };

export type Mistake = About & Written;
