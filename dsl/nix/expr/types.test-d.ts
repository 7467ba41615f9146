/** What the type checker says to right and wrong uses of symbolic values. Nothing here runs. */
import type { AnyRef, Def, LeafRef, Nix, NoInf, Ref, Val } from "./types.ts";
import { builtins, nix, raw } from "./nix.ts";

interface Options {
  readonly services?: Def<Services>;
  readonly networking?: Def<Networking>;
}
interface Services {
  readonly openssh?: Def<OpenSSH>;
}
interface OpenSSH {
  readonly enable?: Val<boolean>;
  readonly ports?: Val<readonly Val<number>[]>;
  readonly mode?: Val<"yes" | "no" | null>;
  readonly banner?: Val<string | null>;
}
interface Networking {
  readonly hostName?: Val<string>;
  readonly nameservers?: Val<readonly Val<string>[]>;
}

declare const config: Ref<Options>;
declare const any: AnyRef;
declare function host(options: Def<Options>): void;
declare function mkIf<T>(condition: Val<boolean>, value: Val<NoInf<T>>): Nix<T>;
declare function mkForce<T>(value: Val<NoInf<T>>): Nix<T>;
declare function use(...values: readonly unknown[]): void;

const e = config.services.openssh.enable;
const hostName = config.networking.hostName;
const ports = config.services.openssh.ports;

// Right uses.
host({ services: { openssh: { enable: e, ports: [22, 2222], mode: "yes", banner: null } } });
host({ services: { openssh: { enable: true, ports, mode: config.services.openssh.mode } } });
host({ services: { openssh: config.services.openssh }, networking: config.networking });
host({ services: mkIf(e, { openssh: mkForce({ enable: mkForce(true), mode: mkIf(e, "no") }) }) });
host(mkIf(e, { networking: { hostName: nix`${hostName}-x` } }));
host({
  networking: {
    hostName: nix.if(e, "a", hostName),
    nameservers: nix.concat(["a"], config.networking.nameservers),
  },
});
host({ networking: { hostName: any, nameservers: any.x.y(1) }, services: any });
host({
  networking: { hostName: raw`x` },
  services: nix.update(config.services, { openssh: { enable: true } }),
});
host({ networking: { nameservers: nix.concat(any, ["a"]), hostName: nix.get(any, ["a", hostName], "b") } });
host({ services: { openssh: { enable: nix.and(e, nix.not(e), nix.eq(hostName, "a"), nix.has(any, "x")) } } });
host({ services: { openssh: { banner: nix.let({ a: "b" }, ({ a }) => nix`${a}`) } } });
use(
  nix.eq(any, 0),
  nix.add(any, 1),
  nix.lt(hostName, "b"),
  builtins["map"]((x: AnyRef) => x, ports),
);

// What may be null: in text, and where a condition says that it is not.
const { mode, banner } = config.services.openssh;
use(nix`${banner}`, nix`${nix.if(e, "a", nix`b${hostName}`)}`, nix`${nix.nonNull(banner)}`);
host({ networking: mkIf(nix.ne(banner, null), { hostName: nix.nonNull(banner) }) });
const known: LeafRef<"yes" | "no"> = nix.nonNull(mode);
use(known, nix.nonNull(any).x.y);
// @ts-expect-error TS2345: what is written in JavaScript is known not to be null
nix.nonNull("a");

// Where the place does not tell the type, the branches do.
const chosen: Nix<string> = (() => nix.if(e, nix`a`, "b"))();
const optional: Nix<string | null> = (() => nix.if(e, hostName, null))();
const listed: Nix<readonly string[]> = (() => nix.if(e, ["a"], []))();
const opened: Nix<boolean> = (() => nix.if(e, any, any))();
use(chosen, optional, listed, opened);
const joined: Nix<Services> = (() => nix.update(config.services, { openssh: { enable: true } }))();
const bound: Nix<readonly Val<string>[]> = (() =>
  nix.let({ a: "b" }, ({ a }) => nix.assert(e, nix.concat([a], [nix`c`]))))();
use(joined, bound);
// @ts-expect-error TS2322: a number in one of the branches
const wrong: Nix<string> = (() => nix.if(e, "a", 5))();
use(wrong);

// Lists: of plain and symbolic items, of references, and of what nobody knows the type.
host({
  networking: {
    nameservers: nix.concat([nix`${hostName}`], config.networking.nameservers, ["b", hostName], any.names),
  },
});
host({ services: { openssh: { ports: nix.concat([22, any.port], nix.if(e, [2222], [])) } } });
use(nix.concat(any.extensions, [(final: AnyRef, prev: AnyRef) => [final, prev]]));
const strings: Nix<readonly Val<string>[]> = (() => nix.concat(["a"], config.networking.nameservers))();
use(strings);
// @ts-expect-error TS2322: an open list beside it does not make numbers strings
host({ networking: { nameservers: nix.concat(any, [5]) } });

// Names that do not exist, with "did you mean".
// @ts-expect-error TS2561: Object literal may only specify known properties, but 'enabel' does not exist in type 'OpenSSH'. Did you mean to write 'enable'?
host({ services: { openssh: { enabel: true } } });
// @ts-expect-error TS2561: … 'opensh' does not exist in type 'Services'. Did you mean to write 'openssh'?
host({ services: { opensh: { enable: e } } });
// @ts-expect-error TS2561: the same inside mkIf
host({ services: { openssh: mkIf(e, { enabel: true }) } });
// @ts-expect-error TS2561: the same inside nix.if
host({ services: { openssh: nix.if(e, { enabel: true }, {}) } });
// @ts-expect-error TS2561: the same inside nix.update
host({ services: { openssh: nix.update(config.services.openssh, { enabel: true }) } });
// @ts-expect-error TS2551: Property 'opensh' does not exist on type 'GroupRef<Services>'. Did you mean 'openssh'?
use(config.services.opensh);
// @ts-expect-error TS2551: Property 'hostname' does not exist on type 'GroupRef<Networking>'. Did you mean 'hostName'?
use(config.networking.hostname);

// Wrong types.
// @ts-expect-error TS2322: Type 'LeafRef<string>' is not assignable to type 'Val<boolean> | undefined'.
host({ services: { openssh: { enable: hostName } } });
// @ts-expect-error TS2322: a list of numbers where a number is taken
host({ services: { openssh: { ports: [22, ports] } } });
// @ts-expect-error TS2322: Type '"yse"' is not assignable to type 'Val<"no" | "yes" | null> | undefined'.
host({ services: { openssh: mkIf(e, { mode: "yse" }) } });
// @ts-expect-error TS2345: Argument of type '"no"' is not assignable to parameter of type 'Val<boolean>'.
host({ services: { openssh: { enable: mkForce("no") } } });
// @ts-expect-error TS2322: a string that may be null where a string is taken
host({ networking: { hostName: config.services.openssh.mode } });
// @ts-expect-error TS2345: a boolean as the value of a string
host({ networking: { hostName: mkIf(e, e) } });
// @ts-expect-error TS2322: Nix<boolean> as the value of a string
host({ networking: { hostName: nix.not(e) } });
// @ts-expect-error TS2345: a string as a condition
host({ networking: { hostName: nix.if(hostName, "a", "b") } });
// @ts-expect-error TS2345: numbers and strings are not compared
nix.eq(hostName, 5);
// @ts-expect-error TS2345: a list is no number
nix.add(ports, 1);
// @ts-expect-error TS2322: items of another type
host({ networking: { nameservers: nix.concat(["a"], ports) } });

// Text: strings, paths and derivations only.
// @ts-expect-error TS2345: a list in a string
use(nix`${ports}`);
// @ts-expect-error TS2345: a boolean in a string
use(nix`${e}`);
// @ts-expect-error TS2345: a number in a string
use(nix`${80}`);
// @ts-expect-error TS2345: a group in a string
use(nix`${config.services.openssh}`);

// Leaves used as JavaScript values.
// @ts-expect-error TS2774: This condition will always return true since this function is always defined.
if (e) use();
// @ts-expect-error TS2774
use(e ? 1 : 2);
// @ts-expect-error TS2774
use(e && 3);
// @ts-expect-error TS2367: This comparison appears to be unintentional because the types 'LeafRef<boolean>' and 'boolean' have no overlap.
use(e === true);
// @ts-expect-error TS2731: Implicit conversion of a 'symbol' to a 'string' will fail at runtime.
use(`${e}`);
// @ts-expect-error TS2469: The '+' operator cannot be applied to type 'symbol'.
use("x" + hostName);
// @ts-expect-error TS2365: Operator '+' cannot be applied to types 'LeafRef<…>' and 'number'.
use(e + 1);
// @ts-expect-error TS2488: must have a '[Symbol.iterator]()' method
use([...ports]);
// @ts-expect-error TS2488
for (const port of ports) use(port);
// @ts-expect-error TS2488
const [first] = ports;
// @ts-expect-error TS2698: Spread types may only be created from object types.
use({ ...e });
switch (e) {
  // @ts-expect-error TS2678: Type 'boolean' is not comparable to type 'LeafRef<boolean>'.
  case true:
    break;
}
// @ts-expect-error TS2339: Property 'toFixed' does not exist on type 'Nix<unknown>'.
ports.length.toFixed();
// @ts-expect-error TS2339: Property 'map' does not exist
ports.map((port: unknown) => port);
// @ts-expect-error TS2322: a reference is no string of JavaScript
const plain: string = hostName;
// @ts-expect-error TS2322: an expression is no boolean of JavaScript
const flag: boolean = nix.not(e);
use(first, plain, flag);

// What no type sees, and the loader or a trap stops at run time (`source.test.ts`, `symbol.test.ts`).
use(!e, typeof e, Boolean(e), e ?? 1, JSON.stringify(e), String(e));
if (config.services.openssh) use();

// References read as what they refer to.
const enabled: LeafRef<boolean> = e;
const named: Val<string> = hostName;
const group: Nix<Services> = config.services;
use(enabled, named, group);
