# Fetches every repository of the manifest below $REPO_SYNC_ROOT, cloning those that are missing.
manifest="${XDG_CONFIG_HOME:-$HOME/.config}/repo-sync/manifest.tsv"
root="${REPO_SYNC_ROOT:?set by the service}"

failed=0
while IFS=$'\t' read -r name url; do
  [[ -n "$name" ]] || continue
  target="$root/$name"
  if [[ -d "$target/.git" ]]; then
    git -C "$target" fetch --all --prune --quiet || failed=$((failed + 1))
  else
    mkdir -p "${target%/*}"
    git clone --quiet "$url" "$target" || failed=$((failed + 1))
  fi
  if ((failed > 0)) && [[ -n "${REPO_SYNC_NOTIFY:-}" ]]; then
    "$REPO_SYNC_NOTIFY" "$name"
  fi
done <"$manifest"

exit "$((failed > 0))"
