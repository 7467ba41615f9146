import { homeModule, nix, type User } from "../../dsl";
import { christophersmith } from "../users/christophersmith";
import { crs58 } from "../users/crs58";
import { janettesmith } from "../users/janettesmith";
import { raquel } from "../users/raquel";
import { development } from "./index";

const people: readonly User[] = [crs58, raquel, janettesmith, christophersmith];

/** Whose signatures git and jujutsu accept: every key of everybody in the registry. */
export const allowedSigners = homeModule(development, {
  config: ({ lib }) => ({
    xdg: {
      configFile: {
        "git/allowed_signers": {
          text: lib.concatStrings(
            people.map((person) =>
              lib.concatMapStrings((key) => nix`${person.email} namespaces="git,file" ${key}\n`, person.keys),
            ),
          ),
        },
      },
    },
  }),
});
