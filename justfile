# Generated from flake/justfile.ts by Nivis. Do not edit: run `bun build.ts`.
# What is done with the fleet, here and in CI.

set shell := ["bash", "-euo", "pipefail", "-c"]

# out/ is the flake; the repository is not.
flake := "./out"

# List the recipes.
[private]
default:
    @just --list --unsorted

# Write out/ from the TypeScript.
[group("fleet")]
generate:
    npx bun build.ts

# Prove that out/ is fresh and that the flake's checks hold.
[group("fleet")]
check:
    npx bun build.ts --check
    nix flake check {{ flake }}

# Look at TypeScript and its layout.
[group("fleet")]
lint:
    npm run lint
    npm run typecheck

# Lay out what is written by hand.
[group("fleet")]
format:
    npm run format
    cd {{ flake }} && nix fmt

# Run every test.
[group("fleet")]
test:
    npm test

# Take newer inputs: all, or those that are named.
[group("fleet")]
update *inputs:
    nix flake update {{ inputs }} --flake {{ flake }}

# Build the system of a host.
[group("hosts")]
build host: generate
    #!/usr/bin/env bash
    set -euo pipefail
    case {{ quote(host) }} in
    cinnabar | electrum | galena | scheelite)
      attribute=nixosConfigurations.{{ host }}.config.system.build.toplevel ;;
    argentum | blackphos | rosegold | stibnite)
      attribute=darwinConfigurations.{{ host }}.system ;;
    *)
      echo "no host "{{ quote(host) }}" in the fleet" >&2
      exit 64 ;;
    esac
    nix build --print-build-logs "{{ flake }}#$attribute"

# Build and activate the configuration of this machine.
[group("hosts")]
activate host="$(hostname -s)": generate
    nix run {{ flake }}#switch -- "{{ host }}" {{ flake }}

# Bring other machines up to date.
[group("hosts")]
deploy +hosts: check
    clan machines update --flake {{ flake }} {{ hosts }}

# Make the secrets and other vars of machines: all, or those that are named.
[group("hosts")]
vars *hosts:
    clan vars generate --flake {{ flake }} {{ hosts }}
