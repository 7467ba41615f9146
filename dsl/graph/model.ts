/** What the picture of a fleet is made of: things with their places, and what they have to do with each other. Plain data. */
import type { Origin } from "../nix/ast/index.ts";

/** What a node is. The order is that of legends and of `--json`. */
export const nodeKinds = [
  "machine",
  "home",
  "tag",
  "instance",
  "service",
  "module",
  "feature",
  "aggregate",
  "generator",
  "secrets",
  "overlay",
  "input",
  "file",
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** One thing of the fleet. */
export interface GraphNode {
  /** `machine:cinnabar`, `module:nixos.caddy`, `input:srvos`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** What stands below the name: `NixOS · x86_64-linux`. */
  readonly note?: string;
  /** Nothing of what is not written in the fleet: tags that clan computes. */
  readonly place?: Origin;
  /** The comment above it. */
  readonly about?: string;
  /** Of machines and homes. */
  readonly system?: string;
  readonly facts?: readonly Fact[];
  /** What it consists of: roles of an instance, files of a generator, packages of an overlay, parts of an aggregate. */
  readonly items?: readonly GraphItem[];
}

/** Something to know of a node: `["reached at", "root@cinnabar.zt"]`. */
export type Fact = readonly [name: string, value: string];

/** A part of a node; edges may start and end at it. */
export interface GraphItem {
  /** The node's, `#`, and what tells it from the others: `instance:borgbackup#server`. */
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly place?: Origin;
  readonly about?: string;
  /** The platforms on which it is there, where not on all: `["aarch64-darwin", "x86_64-darwin"]`. */
  readonly on?: readonly string[];
}

/** What an edge says, from its start to its end and back. */
export const edgeWords = {
  names: ["names", "named by"],
  tags: ["is had by", "has the tag"],
  home: ["is home to", "lives on"],
  imports: ["imports", "imported by"],
  of: ["is an instance of", "has the instance"],
  reads: ["reads", "read by"],
  needs: ["needs", "needed by"],
  applies: ["applies", "applied by"],
  consists: ["consists of", "is part of"],
  takes: ["takes from", "gives to"],
  uses: ["uses", "used by"],
  follows: ["follows", "followed by"],
  has: ["has", "is on"],
} as const;
export type EdgeKind = keyof typeof edgeWords;

/** What one thing has to do with another: it points from who uses to what is used. */
export interface GraphEdge {
  /** A node, or an item of one. */
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** The picture of a fleet. */
export interface FleetGraph {
  /** What the flake is described as. */
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a part of the fleet adds to it. */
export type GraphPart = Pick<FleetGraph, "nodes" | "edges">;

/** The node that an end of an edge belongs to. */
export const nodeOfEnd = (id: string): string => {
  const at = id.indexOf("#");
  return at < 0 ? id : id.slice(0, at);
};
