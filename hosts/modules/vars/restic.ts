import { nix, varsGenerator } from "../../../dsl";

/** Encrypts the copies of one host. Without it nobody can read them, so it is written on paper as well. */
export const resticPassword = varsGenerator("restic-password", {
  files: { password: { restartUnits: ["restic-backups-nightly.service"] } },
  runtimeInputs: ({ pkgs }) => [pkgs.xkcdpass],
  script: nix`
    xkcdpass --numwords 7 --delimiter - | tr -d '\\n' > "$out/password"
  `,
});

/** Lets hosts in at the server; the server itself knows only its hash. */
export const resticLogin = varsGenerator("restic-login", {
  share: true,
  files: { password: { deploy: false } },
  runtimeInputs: ({ pkgs }) => [pkgs.pwgen],
  script: nix`
    pwgen --secure 40 1 | tr -d '\\n' > "$out/password"
  `,
});

/** How restic on a host signs in: what systemd reads as its environment. */
export const resticEnvironment = varsGenerator("restic-environment", {
  dependencies: [resticLogin],
  files: { env: {} },
  script: nix`
    cat > "$out/env" <<EOF
    RESTIC_REST_USERNAME=fleet
    RESTIC_REST_PASSWORD=$(cat "$in/restic-login/password")
    EOF
  `,
});

/** Whom the server lets in. */
export const resticHtpasswd = varsGenerator("restic-htpasswd", {
  dependencies: [resticLogin],
  files: { htpasswd: { owner: "restic", restartUnits: ["restic-rest-server.service"] } },
  runtimeInputs: ({ pkgs }) => [pkgs.apacheHttpd],
  script: nix`
    # From standard input, so that no list of processes shows it.
    htpasswd -niB fleet < "$in/restic-login/password" > "$out/htpasswd"
  `,
});
