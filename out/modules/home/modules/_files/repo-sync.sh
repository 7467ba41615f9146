# Fetches every repository of the manifest below $REPO_SYNC_ROOT, cloning those that are missing.
manifest="${XDG_CONFIG_HOME:-$HOME/.config}/repo-sync/manifest.tsv"
root="${REPO_SYNC_ROOT:?set by the service}"

sync() {
  local target="$root/$1" url="$2"
  if [[ -d "$target/.git" ]]; then
    git -C "$target" fetch --all --prune --quiet
  else
    mkdir -p "${target%/*}"
    git clone --quiet "$url" "$target"
  fi
}

failed=0
while IFS=$'\t' read -r name url; do
  [[ -n "$name" ]] || continue
  sync "$name" "$url" && continue
  failed=1
  if [[ -n "${REPO_SYNC_NOTIFY:-}" ]]; then
    "$REPO_SYNC_NOTIFY" -message "$name could not be fetched" || true
  fi
done <"$manifest"

exit "$failed"
