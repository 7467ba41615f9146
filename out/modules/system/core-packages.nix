# Generated from hosts/modules/system/core-packages.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # What one expects to find after logging in anywhere, also as root.
  flake.modules = {
    nixos.base = { pkgs, ... }: {
      _file = "hosts/modules/system/core-packages.ts";
      environment = {
        systemPackages = [
          pkgs.bottom
          pkgs.curl
          pkgs.dig
          pkgs.fd
          pkgs.git
          pkgs.jq
          pkgs.ripgrep
          pkgs.rsync
          pkgs.tmux
          pkgs.fleet-status
          pkgs.ethtool
          pkgs.lsof
          pkgs.pciutils
          pkgs.strace
          pkgs.tcpdump
        ];
        variables = {
          EDITOR = "vim";
          PAGER = "less -FRX";
        };
      };
      programs = {
        vim = {
          enable = true;
          defaultEditor = true;
        };
        # Suggests packages from a database that servers do not have.
        command-not-found.enable = false;
      };
    };
    darwin.base = { pkgs, ... }: {
      _file = "hosts/modules/system/core-packages.ts";
      environment = {
        systemPackages = [
          pkgs.bottom
          pkgs.curl
          pkgs.dig
          pkgs.fd
          pkgs.git
          pkgs.jq
          pkgs.ripgrep
          pkgs.rsync
          pkgs.tmux
          pkgs.fleet-status
          pkgs.coreutils
          pkgs.gnused
          pkgs.gawk
          pkgs.vim
          pkgs.watch
        ];
        variables.EDITOR = "vim";
      };
    };
  };
}
