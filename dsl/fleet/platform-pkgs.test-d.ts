/** What `linuxPkgs` and `darwinPkgs` know. `tsc` is the test. */
import { darwinPkgs, homeModule, linuxPkgs } from "../index.ts";

homeModule("tools", {
  config: ({ lib, pkgs }) => {
    const [linux, darwin] = [linuxPkgs(pkgs), darwinPkgs(pkgs)];
    // @ts-expect-error -- macOS alone has it
    void linux.mas;
    // @ts-expect-error -- Linux alone has it
    void darwin.strace;
    // @ts-expect-error -- neither has it for sure
    void pkgs.strace;
    // @ts-expect-error -- misspelt
    void linux.stracee;
    // @ts-expect-error -- not a package set
    linuxPkgs(lib);
    return { home: { packages: [linux.strace, linux.git, darwin.mas] } };
  },
});
