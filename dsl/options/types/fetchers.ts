/** Fetchers of nixpkgs: what they are told. */
import type { Def, Val } from "../../nix/expr/types.ts";
import type { AnythingSet, Derivation } from "./values.ts";

type Text = Val<string>;
type List<T> = Val<readonly Val<T>[]>;

/** The hash of what a fetcher brings: one of these. */
export interface Hashed {
  readonly hash?: Text;
  readonly sha256?: Text;
  readonly sha512?: Text;
  readonly name?: Text;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
}
export interface FetchUrl extends Hashed {
  readonly url?: Text;
  readonly urls?: List<string>;
  readonly curlOpts?: Text;
  readonly curlOptsList?: List<string>;
  readonly executable?: Val<boolean>;
  readonly recursiveHash?: Val<boolean>;
  readonly postFetch?: Text;
  readonly downloadToTemp?: Val<boolean>;
  readonly netrcPhase?: Text;
  readonly nativeBuildInputs?: List<Derivation>;
}
export interface FetchZip extends FetchUrl {
  readonly stripRoot?: Val<boolean>;
  readonly extension?: Text;
  readonly extraPostFetch?: Text;
}
export interface FetchPatch extends FetchUrl {
  readonly stripLen?: Val<number>;
  readonly extraPrefix?: Text;
  readonly excludes?: List<string>;
  readonly includes?: List<string>;
  readonly relative?: Text;
  readonly revert?: Val<boolean>;
}
export interface FetchGit extends Hashed {
  readonly url: Text;
  readonly rev?: Text;
  readonly tag?: Text;
  readonly leaveDotGit?: Val<boolean>;
  readonly deepClone?: Val<boolean>;
  readonly fetchSubmodules?: Val<boolean>;
  readonly fetchLFS?: Val<boolean>;
  readonly sparseCheckout?: List<string>;
  readonly branchName?: Text;
  readonly postFetch?: Text;
}
export interface FetchForge extends Hashed {
  readonly owner: Text;
  readonly repo: Text;
  readonly rev?: Val<string | null>;
  readonly tag?: Val<string | null>;
  readonly domain?: Text;
  readonly githubBase?: Text;
  readonly private?: Val<boolean>;
  readonly fetchSubmodules?: Val<boolean>;
  readonly leaveDotGit?: Val<boolean>;
  readonly deepClone?: Val<boolean>;
  readonly forceFetchGit?: Val<boolean>;
  readonly sparseCheckout?: List<string>;
  readonly postFetch?: Text;
}
export interface FetchPypi extends Hashed {
  readonly pname: Text;
  readonly version: Text;
  readonly format?: Text;
  readonly extension?: Text;
  readonly python?: Text;
  readonly abi?: Text;
  readonly platform?: Text;
  readonly dist?: Text;
}
