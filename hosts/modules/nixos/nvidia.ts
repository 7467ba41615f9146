import { nix, nixosModule, type AnyRef, type Module, type OptionsArgs } from "../../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    gpu: {
      memoryGiB: lib.mkOption({
        type: types.int,
        default: 24,
        description: "Memory of the card; training scripts read it from the environment.",
      }),
      containers: lib.mkEnableOption("the GPU inside containers"),
    },
  },
});

/** A data-centre GPU for computing: no display, no power saving, the driver always loaded. */
export const nvidia: Module<"nixos", typeof options> = nixosModule("nvidia", {
  options,
  config: ({ config, pkgs }) => ({
    hardware: {
      // Also without a screen: the libraries of CUDA are linked from /run/opengl-driver.
      graphics: { enable: true, enable32Bit: false },
      nvidia: {
        package: config.boot.kernelPackages.nvidiaPackages.production,
        open: true,
        nvidiaPersistenced: true, // otherwise every job starts by waking the card up
        nvidiaSettings: false,
        modesetting: { enable: false },
        powerManagement: { enable: false, finegrained: false },
      },
      "nvidia-container-toolkit": { enable: config.custom.gpu.containers },
    },

    // Names the driver; X itself stays off.
    services: { xserver: { enable: false, videoDrivers: ["nvidia"] } },

    // CUDA only where it is needed: a global cudaSupport would rebuild half of nixpkgs and miss every cache.
    nixpkgs: {
      overlays: [
        (final, prev) => ({
          pythonPackagesExtensions: nix.concat<unknown>(prev.pythonPackagesExtensions, [
            (_pythonFinal: AnyRef, pythonPrev: AnyRef) => ({
              torch: pythonPrev.torch.override({ cudaSupport: true, triton: pythonPrev["triton-cuda"] }),
              jaxlib: pythonPrev.jaxlib.override({ cudaSupport: true }),
            }),
          ]),
          ollama: final["ollama-cuda"],
        }),
      ],
    },

    programs: {
      // Lets builds and checks see the card.
      "nix-required-mounts": { enable: true, presets: { "nvidia-gpu": { enable: true } } },
    },

    environment: {
      systemPackages: [pkgs.nvtopPackages.nvidia, pkgs.pciutils],
      variables: {
        LD_LIBRARY_PATH: "/run/opengl-driver/lib",
        GPU_MEMORY_GIB: nix.toString(config.custom.gpu.memoryGiB),
      },
    },
  }),
});
