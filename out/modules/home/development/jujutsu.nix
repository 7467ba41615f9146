# Generated from home/development/jujutsu.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.development =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/development/jujutsu.ts";
      key = "home/development/jujutsu.ts#jujutsu";
      programs.jujutsu = {
        enable = true;
        settings = {
          ui = {
            default-command = [
              "log"
              "--limit"
              "12"
            ];
            editor = config.home.sessionVariables.EDITOR;
            pager = [
              (lib.getExe pkgs.delta)
              "--paging=never"
            ];
            diff-formatter = ":git";
            conflict-marker-style = "git";
          };
          signing = {
            behavior = "own";
            backend = "ssh";
            key = config.programs.git.signing.key;
            backends.ssh.allowed-signers = config.programs.git.settings.gpg.ssh.allowedSignersFile;
          };
          git = {
            colocate = true;
            private-commits = "private()";
            sign-on-push = lib.mkDefault true;
          };
          revset-aliases = {
            "private()" = "description(regex:\"^(wip|private):\")";
            "stack()" = "trunk()..@";
            "below(x)" = "heads(::x & bookmarks())";
            "stale()" = "mine() & mutable() & committer_date(before:\"3 months ago\")";
          };
          aliases = {
            # the bookmark that @ was built on moves up to @'s last described change
            raise = [
              "bookmark"
              "move"
              "--from"
              "below(@-)"
              "--to"
              "@-"
            ];
            l = [
              "log"
              "--revisions"
              "stack()"
            ];
            sync = [
              "git"
              "fetch"
              "--all-remotes"
            ];
            tidy = [
              "abandon"
              "empty() & mutable() & ~@"
            ];
          };
          templates.draft_commit_description = ''
            concat(
              coalesce(description, "\n"),
              surround("\nJJ: changes:\n", "", indent("JJ:   ", diff.summary())),
            )
          '';
        };
      };
    };
}
