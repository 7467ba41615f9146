# Generated from flake/flake.ts by Nivis. Do not edit: run `bun build.ts`.
{
  systems = [
    "x86_64-linux"
    "aarch64-linux"
    "aarch64-darwin"
  ];
}
