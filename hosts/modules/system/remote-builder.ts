import { feature, nix, type Feature, type OptionsArgs, type Val } from "../../../dsl";
import { deploy } from "../../../flake/lib/deploy";
import { network } from "../../../flake/lib/network";
import { builderKey } from "../vars";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    remoteBuilder: {
      enable: lib.mkEnableOption("building for Linux on another host of the fleet"),
      maxJobs: lib.mkOption({
        type: types.int,
        default: deploy.builder.maxJobs,
        description: "How many builds it may run for this host at once.",
      }),
      systems: lib.mkOption({
        type: types.listOf(types.str),
        default: ["x86_64-linux"],
        description: "Platforms to send there.",
      }),
    },
  },
});

interface RemoteBuilder {
  readonly maxJobs: Val<number>;
  readonly systems: Val<readonly Val<string>[]>;
}

const settings = (builder: RemoteBuilder) => ({
  nix: {
    distributedBuilds: true,
    buildMachines: [
      {
        hostName: nix`${deploy.builder.host}.${network.meshDomain}`,
        protocol: "ssh-ng" as const,
        sshUser: deploy.builder.user,
        sshKey: builderKey.files.key.path,
        systems: builder.systems,
        maxJobs: builder.maxJobs,
        speedFactor: deploy.builder.speedFactor,
        supportedFeatures: ["big-parallel", "nixos-test"],
      },
    ],
    // The builder is better connected than a laptop.
    settings: { "builders-use-substitutes": true },
  },
});

/** Sends builds to galena. The same options on both platforms: Nix names them alike. */
export const remoteBuilder: Feature<"nixos" | "darwin", typeof options> = feature("remote-builder", {
  nixos: {
    imports: [builderKey],
    options,
    config: ({ config, lib }) =>
      lib.mkIf(config.custom.remoteBuilder.enable, settings(config.custom.remoteBuilder)),
  },
  darwin: {
    imports: [builderKey],
    options,
    config: ({ config, lib }) =>
      lib.mkIf(config.custom.remoteBuilder.enable, settings(config.custom.remoteBuilder)),
  },
});
