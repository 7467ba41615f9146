# Generated from hosts/modules/vars/matrix.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # What Synapse must not find in the Nix store.
  flake.modules.nixos."vars/matrix-secrets" = { pkgs, ... }: {
    _file = "hosts/modules/vars/matrix.ts";
    clan.core.vars.generators.matrix-secrets = {
      prompts.smtp-password = {
        type = "hidden";
        description = "Password of matrix@example.org at the mail relay";
        display = {
          group = "matrix";
          label = "Mail relay";
        };
      };
      files."secrets.yaml" = {
        owner = "matrix-synapse";
        restartUnits = [ "matrix-synapse.service" ];
      };
      runtimeInputs = [ pkgs.openssl ];
      script = ''
        cat > "$out/secrets.yaml" <<EOF
        registration_shared_secret: $(openssl rand -hex 32)
        macaroon_secret_key: $(openssl rand -hex 32)
        form_secret: $(openssl rand -hex 32)
        email:
          smtp_pass: "$(cat "$prompts/smtp-password")"
        EOF
      '';
    };
  };
}
