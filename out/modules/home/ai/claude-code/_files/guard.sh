#!/usr/bin/env bash
# Stops commands that would throw away work which exists nowhere else.
set -euo pipefail

command="$(jq -r '.tool_input.command // ""')"

case "$command" in
  *"git push --force "* | *"git push -f "*)
    echo "use --force-with-lease" >&2
    exit 2
    ;;
  *"git reset --hard"* | *"git clean -"*)
    if [[ -n "$(git status --porcelain 2>/dev/null)" ]]; then
      echo "the working copy has changes; commit or stash them first" >&2
      exit 2
    fi
    ;;
esac
