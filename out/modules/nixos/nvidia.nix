# Generated from hosts/modules/nixos/nvidia.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # A data-centre GPU for computing: no display, no power saving, the driver always loaded.
  flake.modules.nixos.nvidia =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/modules/nixos/nvidia.ts";
      options.custom.gpu = {
        memoryGiB = lib.mkOption {
          type = lib.types.int;
          default = 24;
          description = "Memory of the card; training scripts read it from the environment.";
        };
        containers = lib.mkEnableOption "the GPU inside containers";
      };
      config = {
        hardware = {
          # Also without a screen: the libraries of CUDA are linked from /run/opengl-driver.
          graphics = {
            enable = true;
            enable32Bit = false;
          };
          nvidia = {
            package = config.boot.kernelPackages.nvidiaPackages.production;
            open = true;
            nvidiaPersistenced = true; # otherwise every job starts by waking the card up
            nvidiaSettings = false;
            modesetting.enable = false;
            powerManagement = {
              enable = false;
              finegrained = false;
            };
          };
          nvidia-container-toolkit.enable = config.custom.gpu.containers;
        };

        # Names the driver; X itself stays off.
        services.xserver = {
          enable = false;
          videoDrivers = [ "nvidia" ];
        };

        # CUDA only where it is needed: a global cudaSupport would rebuild half of nixpkgs and miss every cache.
        nixpkgs.overlays = [
          (final: prev: {
            pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
              (_pythonFinal: pythonPrev: {
                torch = pythonPrev.torch.override {
                  cudaSupport = true;
                  triton = pythonPrev.triton-cuda;
                };
                jaxlib = pythonPrev.jaxlib.override { cudaSupport = true; };
              })
            ];
            ollama = final.ollama-cuda;
          })
        ];

        # Lets builds and checks see the card.
        programs.nix-required-mounts = {
          enable = true;
          presets.nvidia-gpu.enable = true;
        };

        environment = {
          systemPackages = [
            pkgs.nvtopPackages.nvidia
            pkgs.pciutils
          ];
          variables = {
            LD_LIBRARY_PATH = "/run/opengl-driver/lib";
            GPU_MEMORY_GIB = toString config.custom.gpu.memoryGiB;
          };
        };
      };
    };
}
