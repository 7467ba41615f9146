# Runs a command on every commit of a branch, oldest first, each in a worktree of its own.
base="${1:?usage: git-check-commits <base> <command...>}"
shift

worktree="$(mktemp --directory)"
trap 'git worktree remove --force "$worktree" >/dev/null 2>&1 || true' EXIT
git worktree add --quiet --detach "$worktree" "$base"

failed=()
while read -r commit; do
  git -C "$worktree" checkout --quiet "$commit"
  if (cd "$worktree" && "$@"); then
    printf 'ok   %s\n' "$(git log -1 --format='%h %s' "$commit")"
  else
    printf 'FAIL %s\n' "$(git log -1 --format='%h %s' "$commit")"
    failed+=("$commit")
  fi
done < <(git rev-list --reverse "$base..HEAD")

((${#failed[@]} == 0))
