# Generated from hosts/modules/vars/initrd-key.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Host key of the initial ramdisk. Not the host's own: the ramdisk lies on an unencrypted partition.
  flake.modules.nixos."vars/initrd-key" = { pkgs, ... }: {
    _file = "hosts/modules/vars/initrd-key.ts";
    clan.core.vars.generators.initrd-key = {
      files = {
        # Put into the ramdisk while a generation is activated.
        key.neededFor = "activation";
        "key.pub".secret = false;
      };
      runtimeInputs = [ pkgs.openssh ];
      script = ''
        ssh-keygen -q -t ed25519 -N "" -C "" -f "$out/key"
      '';
    };
  };
}
