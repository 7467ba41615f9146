# Generated from overlays/gone.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Packages that nobody of the fleet shall use any more.
  flake.overlays.gone = _final: _prev: {
    # It has no maintainer any more: take fastfetch.
    neofetch = throw "neofetch: It has no maintainer any more: take fastfetch.";
  };
}
