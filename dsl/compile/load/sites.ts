/**
 * Sites as an instrumented copy carries them: one JSON text at its end, read when the first one is asked for.
 * Places are `[line, column]`, comments a string that starts with `l`, `b` or `d` for their kind, blank lines `0`.
 */
import type { Origin } from "../../nix/ast/node.ts";
import type {
  ArraySite,
  ConstSite,
  FunctionSite,
  ObjectSite,
  ParamSite,
  PropertySite,
  SourceComment,
  SourceTrivia,
} from "../../nix/expr/source.ts";

type At = readonly [line: number, column: number];
type Comments = readonly (string | 0)[];
interface EncodedTrivia {
  readonly l?: Comments;
  readonly t?: string;
}
type EncodedProperty = {
  readonly k: string;
  readonly o: At;
  readonly v: At;
  readonly m?: EncodedFunction;
} & EncodedTrivia;
type EncodedParam = Omit<ParamSite, "origin" | "properties"> & {
  readonly o: At;
  readonly p?: readonly {
    readonly key: string;
    readonly name: string;
    readonly hasDefault: boolean;
    readonly o: At;
  }[];
};
type EncodedConst = { readonly o: At; readonly n: string } & EncodedTrivia;
interface EncodedFunction {
  readonly o: At;
  readonly f: readonly EncodedParam[];
}
/** A site as JSON. */
export type EncodedSite =
  | At
  | readonly At[]
  | { readonly o: At; readonly p: readonly EncodedProperty[]; readonly e?: Comments }
  | { readonly o: At; readonly i: readonly ({ readonly o: At } & EncodedTrivia)[]; readonly e?: Comments }
  | EncodedFunction
  | EncodedConst;

export type Site = Origin | readonly Origin[] | ObjectSite | ArraySite | FunctionSite | ConstSite;

const kinds = { l: "line", b: "block", d: "doc" } as const;

const encodeComment = ({ kind, text }: SourceComment): string => kind.charAt(0) + text;

function decodeComment(text: string): SourceComment {
  return { kind: kinds[text.charAt(0) as keyof typeof kinds], text: text.slice(1) };
}

/** Comments and blank lines as JSON. */
export const encodeComments = (comments: NonNullable<SourceTrivia["leading"]>): Comments =>
  comments.map((comment) => (comment === "blank" ? 0 : encodeComment(comment)));

/** The inverse of `encodeComments`. */
export const decodeComments = (comments: Comments): NonNullable<SourceTrivia["leading"]> =>
  comments.map((comment) => (comment === 0 ? "blank" : decodeComment(comment)));

function encodeTrivia({ leading, trailing }: SourceTrivia): EncodedTrivia {
  return {
    ...(leading === undefined ? {} : { l: encodeComments(leading) }),
    ...(trailing === undefined ? {} : { t: encodeComment(trailing) }),
  };
}

function decodeTrivia({ l, t }: EncodedTrivia): SourceTrivia {
  return {
    ...(l === undefined ? {} : { leading: decodeComments(l) }),
    ...(t === undefined ? {} : { trailing: decodeComment(t) }),
  };
}

const at = ({ line, column }: Origin): At => [line, column];

function encodeParam(param: ParamSite): EncodedParam {
  if (param.kind !== "pattern") {
    const { origin, ...rest } = param;
    return { ...rest, o: at(origin) };
  }
  const { origin, properties, ...rest } = param;
  const p = properties.map(({ origin: place, ...property }) => Object.assign(property, { o: at(place) }));
  return { ...rest, o: at(origin), p };
}

function encodeFunction(site: FunctionSite): EncodedFunction {
  const f = site.params.map(encodeParam);
  return { o: at(site.origin), f };
}

function encodeProperty([k, property]: readonly [string, PropertySite]): EncodedProperty {
  return {
    k,
    o: at(property.origin),
    v: at(property.valueOrigin),
    ...(property.method === undefined ? {} : { m: encodeFunction(property.method) }),
    ...encodeTrivia(property),
  };
}

const isParts = (site: Site): site is readonly Origin[] => Array.isArray(site);
const isPlace = (site: At | readonly At[]): site is At => typeof site[0] === "number";

/** A site as JSON; the file is told once for all of them. */
export function encodeSite(site: Site): EncodedSite {
  if (isParts(site)) return site.map(at);
  if ("line" in site) return at(site);
  if ("params" in site) return encodeFunction(site);
  if ("name" in site) return { o: at(site.origin), n: site.name, ...encodeTrivia(site) };
  const end = site.end === undefined || site.end.length === 0 ? {} : { e: encodeComments(site.end) };
  if ("elements" in site) {
    return {
      o: at(site.origin),
      i: site.elements.map((item) => ({ o: at(item.origin), ...encodeTrivia(item) })),
      ...end,
    };
  }
  const p = [...site.properties].map(encodeProperty);
  return { o: at(site.origin), p, ...end };
}

/** The inverse of `encodeSite`. */
export function decodeSite(file: string, site: EncodedSite): Site {
  const origin = ([line, column]: At): Origin => ({ file, line, column });
  const decodeFunction = ({ o, f }: EncodedFunction): FunctionSite => ({
    origin: origin(o),
    params: f.map(({ o: place, p, ...param }) => {
      const properties = p?.map(({ o: where, ...property }) => ({ ...property, origin: origin(where) }));
      return {
        ...param,
        origin: origin(place),
        ...(properties === undefined ? {} : { properties }),
      } as ParamSite;
    }),
  });
  if (!("o" in site)) return isPlace(site) ? origin(site) : site.map(origin);
  if ("f" in site) return decodeFunction(site);
  if ("n" in site) return { ...decodeTrivia(site), name: site.n, origin: origin(site.o) };
  const end = site.e === undefined ? {} : { end: decodeComments(site.e) };
  if ("i" in site) {
    const elements = site.i.map((item) => ({ origin: origin(item.o), ...decodeTrivia(item) }));
    return { origin: origin(site.o), elements, ...end };
  }
  const properties = new Map<string, PropertySite>();
  for (const property of site.p) {
    properties.set(property.k, {
      origin: origin(property.o),
      valueOrigin: origin(property.v),
      ...(property.m === undefined ? {} : { method: decodeFunction(property.m) }),
      ...decodeTrivia(property),
    });
  }
  return { origin: origin(site.o), properties, ...end };
}

/** What a copy calls once: gives the site of a number, the same object each time. */
export function $sites(file: string, json: string): (index: number) => Site {
  const encoded = JSON.parse(json) as readonly EncodedSite[];
  const decoded: (Site | undefined)[] = [];
  return (index) => {
    const known = decoded[index];
    if (known !== undefined) return known;
    const site = encoded[index];
    if (site === undefined) throw new RangeError(`${file} has no site ${index}`);
    return (decoded[index] = decodeSite(file, site));
  };
}
