# What import-tree does: every module below a directory, but for paths with `/_` in them.
{
  outputs = _: {
    __functor = _: directory: {
      imports =
        let
          below =
            path:
            builtins.concatMap (
              name:
              let
                kind = (builtins.readDir path).${name};
              in
              if builtins.substring 0 1 name == "_" then
                [ ]
              else if kind == "directory" then
                below (path + "/${name}")
              else if builtins.match ".*\\.nix" name != null then
                [ (path + "/${name}") ]
              else
                [ ]
            ) (builtins.attrNames (builtins.readDir path));
        in
        below directory;
    };
  };
}
