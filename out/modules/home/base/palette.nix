# Generated from home/base/palette.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # The colours of the fleet, without the leading `#`, for programs that have no theme of their own.
  flake.meta.palette = {
    name = "mocha";
    accent = "mauve";
    base = "1e1e2e";
    mantle = "181825";
    surface = "313244";
    overlay = "6c7086";
    text = "cdd6f4";
    red = "f38ba8";
    peach = "fab387";
    yellow = "f9e2af";
    green = "a6e3a1";
    teal = "94e2d5";
    blue = "89b4fa";
    mauve = "cba6f7";
  };

  # A colour of the palette as CSS and most configuration files write it.
  flake.lib.css = colour: "#${colour}";
}
