import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { said, warningsIn } from "./result.ts";

/** What Nix 2.26 printed. */
const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, "testing/recorded", `${name}.txt`), "utf8");
const run = { code: 1, signal: null, stdout: "", stderr: "" } as const;

describe("what Nix says", () => {
  it("is a value and warnings where it evaluates", () =>
    expect(said({ ...run, code: 0, stdout: "/nix/store/x.drv\n", stderr: recorded("warnings") }, [])).toEqual(
      {
        ok: true,
        value: "/nix/store/x.drv",
        diagnostics: [],
        warnings: ["one\ntwo", "three"],
      },
    ));

  it("is an error, explained", () => {
    const stderr = "error: undefined variable 'y'\n       at /nix/store/…-source/x.nix:1:2:\n";
    expect(said({ ...run, stderr }, [])).toMatchObject({
      ok: false,
      diagnostics: [{ code: "NV8007", message: "no variable y is in scope" }],
    });
  });

  it("is that the lock file lacks something", () =>
    expect(said({ ...run, stderr: recorded("old-lock") }, []).diagnostics).toMatchObject([
      { code: "NV7061" },
    ]));

  it("may be nothing", () => {
    const killed = said({ ...run, code: null, signal: "SIGKILL" }, []);
    expect(killed.diagnostics).toMatchObject([{ code: "NV7064", message: "Nix was ended by SIGKILL" }]);
    const silent = said({ ...run, code: 7, stderr: "hm\n" }, []);
    expect(silent.diagnostics).toMatchObject([{ code: "NV7064", notes: ["hm"] }]);
  });
});

it("takes what modules warn of, and not what Nix does", () => {
  const stderr =
    "warning: Git tree is dirty\n\u001b[1;35mevaluation warning:\u001b[0m old\n  name\nwarning: x\ntrace: y\n";
  expect(warningsIn(stderr)).toEqual(["old\nname"]);
});
