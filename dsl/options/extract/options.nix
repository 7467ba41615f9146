# The options of an evaluated module tree, as data:
#
#   import ./options.nix { inherit lib; sources = { nixpkgs = ./.; }; } eval.options
#   => [ { loc = [ "programs" "git" "enable" ]; type = { t = "bool"; d = "boolean"; }; … } … ]
#
# Options of submodules follow theirs with a longer `loc`: `<name>` for the keys of an attrsOf, `*` for the elements of a
# listOf, `<function body>` for the result of a functionTo.
{
  lib,
  # Where projects are, by name: files below `own` are told as paths inside it, those of others with the name in front.
  sources ? { },
  own ? null,
  # Texts of the projects. They are for the editor of whoever runs this, not for a repository.
  descriptions ? true,
  # Whether literal defaults are evaluated.
  defaults ? true,
  # What is known to fail, by the JSON of its path: names of parts, which are left out.
  skip ? { },
  # Whether to say in the trace which part is being evaluated.
  traced ? false,
}:
let
  inherit (lib)
    attrNames
    concatMap
    filter
    findFirst
    hasInfix
    hasPrefix
    isAttrs
    isString
    length
    optionalAttrs
    removePrefix
    ;

  # Option trees may refer to themselves: nothing is followed further than this.
  deepest = 14;

  attempt =
    fallback: value:
    let
      result = builtins.tryEval value;
    in
    if result.success then result.value else fallback;

  # A failure ends everything, and only those of throw and assert can be caught. Where there was one, the trace says what
  # has begun and not ended, and that is left out the next time.
  part =
    name: loc: instead: value:
    let
      key = builtins.toJSON loc;
      say = word: builtins.trace "nivis: ${name} ${word}: ${key}";
    in
    if builtins.elem name (skip.${key} or [ ]) then
      instead
    else if traced then
      say "begins" (builtins.deepSeq value (say "ends" value))
    else
      value;

  wordsOf =
    type:
    let
      words = attempt "" (type.description or "");
    in
    if isString words then builtins.unsafeDiscardStringContext words else "";

  isType = value: isAttrs value && value ? name;
  payload =
    type:
    let
      data = type.functor.payload or null;
    in
    if isAttrs data then data else { };
  elementOf =
    type: type.nestedTypes.elemType or (payload type).elemType or type.functor.wrapped or null;

  # What the constructors of lib.types say of their types. A composite type that says something else was renamed by its
  # author: a format ("JSON value"), or a type that refers to itself. It is told by its words, not looked into.
  saysOf = {
    nullOr = hasPrefix "null or ";
    either = hasInfix " or ";
    listOf = words: hasPrefix "list of " words || hasPrefix "non-empty " words;
    nonEmptyListOf = hasPrefix "non-empty ";
    attrsOf = words: hasPrefix "attribute set of " words || hasPrefix "lazy attribute set of " words;
    lazyAttrsOf = hasPrefix "lazy attribute set of ";
    functionTo = hasPrefix "function that evaluates to ";
    dagOf = hasPrefix "DAG of ";
    matrixOf = hasPrefix "matrix of ";
    unique = _: true;
    uniq = _: true;
    coercedTo = words: hasInfix " convertible to it" words || hasInfix " coerced to it" words;
  };
  isLeaf = type: isType type && !(saysOf ? ${type.name});
  renamed =
    type: saysOf ? ${type.name} && !saysOf.${type.name} (wordsOf type) && !(isLeaf (elementOf type));

  # The alternatives of nested eithers, in their order.
  alternatives =
    type:
    if type.name == "either" && !renamed type && type ? nestedTypes.left then
      alternatives type.nestedTypes.left ++ alternatives type.nestedTypes.right
    else
      [ type ];

  scalar =
    value:
    value == null
    || builtins.isBool value
    || isString value
    || builtins.isInt value
    || builtins.isFloat value;
  membersOf =
    type:
    let
      data = type.functor.payload or [ ];
    in
    if builtins.isList data then data else data.values or [ ];

  # Whether a type was met on the way to itself: the words of a composite type hold those of what is in it, but for those
  # that only wrap another.
  met = type: if type.name == "unique" || type.name == "uniq" then null else wordsOf type;
  again =
    seen: type: length seen > deepest || saysOf ? ${type.name} && builtins.elem (wordsOf type) seen;

  typeOf =
    seen: type:
    let
      inherit (type) name;
      words = wordsOf type;
      inner = typeOf (seen ++ [ (met type) ]);
      element = elementOf type;
      told = {
        t = name;
        d = words;
      };
    in
    if again seen type then
      told // { cut = true; }
    else if renamed type then
      told // { renamed = true; }
    else if name == "either" then
      {
        t = "either";
        any = map inner (alternatives type);
      }
    else if name == "coercedTo" && type ? nestedTypes.finalType then
      {
        t = "coercedTo";
        from = inner type.nestedTypes.coercedType;
        to = inner type.nestedTypes.finalType;
      }
    else if name == "submodule" then
      {
        t = "submodule";
      }
      // optionalAttrs (type ? nestedTypes.freeformType) {
        freeform = inner type.nestedTypes.freeformType;
      }
    else if name == "enum" && lib.all scalar (membersOf type) then
      {
        t = "enum";
        values = membersOf type;
      }
    else if name == "separatedString" then
      {
        t = "separatedString";
        sep = (payload type).sep or (type.functor.payload or "");
      }
    else if name == "attrTag" then
      {
        t = "attrTag";
        tags = builtins.mapAttrs (_: option: inner (option.type or lib.types.unspecified)) (
          (payload type).tags or { }
        );
      }
    else if name == "uniq" then
      inner element
    else if saysOf ? ${name} && isType element then
      {
        t = if name == "listOf" && hasPrefix "non-empty " words then "nonEmptyListOf" else name;
        of = inner element;
      }
      // optionalAttrs ((payload type).placeholder or "name" != "name") {
        inherit (payload type) placeholder;
      }
    else
      told;

  below =
    seen: loc: type:
    let
      inherit (type) name;
      element = elementOf type;
      next = seen ++ [ (met type) ];
      # The options of a submodule begin anew: only how deep they are stays known.
      anew = map (_: null) next;
      optionsOf = of: attempt { } (of.getSubOptions loc);
      into = extra: below next (loc ++ extra) element;
    in
    if again seen type || renamed type then
      [ ]
    else if
      builtins.elem name [
        "submodule"
        "deferredModule"
        "attrTag"
      ]
    then
      walk anew loc (optionsOf type)
    else if name == "either" then
      concatMap (below next loc) (filter (of: of.name != "either") (alternatives type))
    else if name == "coercedTo" && type ? nestedTypes.finalType then
      below next loc type.nestedTypes.finalType
    else if !(saysOf ? ${name}) || !isType element then
      [ ]
    else if
      builtins.elem name [
        "attrsOf"
        "lazyAttrsOf"
        "dagOf"
      ]
    then
      into [ "<${(payload type).placeholder or "name"}>" ]
    else if
      builtins.elem name [
        "listOf"
        "nonEmptyListOf"
        "matrixOf"
      ]
    then
      into [ "*" ]
    else if name == "functionTo" then
      into [ "<function body>" ]
    else
      into [ ];

  # Data without functions, derivations and store paths. `fuel` bounds the depth.
  literal =
    fuel: value:
    if isString value then
      !(builtins.hasContext value)
    else if builtins.isList value then
      fuel > 0 && length value < 64 && lib.all (literal (fuel - 1)) value
    else if isAttrs value then
      fuel > 0
      && !(value ? outPath || value ? _type || value ? __functor || value ? __toString)
      && length (attrNames value) < 64
      && lib.all (name: literal (fuel - 1) value.${name}) (attrNames value)
    else
      scalar value;

  fileOf =
    file:
    let
      path = toString file;
      source = findFirst (name: hasPrefix "${toString sources.${name}}/" path) null (attrNames sources);
      inside = removePrefix "${toString sources.${source}}/" path;
    in
    builtins.unsafeDiscardStringContext (
      if source == null then
        baseNameOf path
      else if source == own then
        inside
      else
        "${source}:${inside}"
    );

  textOf =
    option:
    let
      text = attempt null (option.description or null);
      plain = if isAttrs text then text.text or null else text;
    in
    if isString plain then builtins.unsafeDiscardStringContext plain else null;

  one =
    seen: loc: option:
    let
      type = option.type or lib.types.unspecified;
      visible = attempt true (option.visible or true);
      internal = attempt false (option.internal or false);
      text = textOf option;
      hidden = visible == false;
      # An option that was removed is declared with nothing but a function, which fails.
      removed =
        hidden
        && text == null
        && option ? apply
        && !(option ? default || option ? defaultText)
        && attempt "" type.name == "unspecified";
      # Computed defaults say what they are in words, and may need the whole configuration.
      known =
        defaults
        && !internal
        && !hidden
        && option ? default
        && !(option ? defaultText)
        && part "default" loc false (attempt false (literal 4 option.default));
      made = typeOf [ ] type;
      told = if hidden then attempt { t = "unspecified"; } (builtins.deepSeq made made) else made;
    in
    [
      (
        {
          inherit loc;
          type = told;
          declarations = declarationsOf loc option;
        }
        // optionalAttrs (attempt false (option.readOnly or false)) { readOnly = true; }
        // optionalAttrs internal { internal = true; }
        // optionalAttrs (visible != true) { inherit visible; }
        // optionalAttrs (option ? default || option ? defaultText) { hasDefault = true; }
        // optionalAttrs (option ? apply) { hasApply = true; }
        // optionalAttrs removed { removed = true; }
        // optionalAttrs known { inherit (option) default; }
        // optionalAttrs ((descriptions || hidden) && text != null) { description = text; }
      )
    ]
    ++ lib.optionals (visible == true || visible == "transparent") (
      # A type that fails is the option's.
      builtins.deepSeq told (part "inside" loc [ ] (below seen loc type))
    );

  declarationsOf =
    loc: option: part "declarations" loc [ ] (attempt [ ] (map fileOf (option.declarations or [ ])));

  # An option, or a group of them, of which nothing but its name is known.
  nothingOf = loc: option: {
    inherit loc;
    type.t = "unspecified";
    declarations = declarationsOf loc option;
  };

  walk =
    seen: loc: tree:
    concatMap (
      name:
      let
        value = tree.${name};
        path = loc ++ [ name ];
      in
      if name == "_module" || name == "_freeformOptions" then
        [ ]
      else
        part "option" path [ (nothingOf path value) ] (
          if !(isAttrs value) then
            [ ]
          else if value._type or "" == "option" then
            one seen path value
          else
            walk seen path value
        )
    ) (attrNames tree);
in
walk [ ] [ ]
