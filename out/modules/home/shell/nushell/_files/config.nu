$env.config = {
  show_banner: false
  edit_mode: vi
  history: { file_format: sqlite, max_size: 100_000, isolation: true }
  completions: { algorithm: fuzzy }
  table: { mode: compact, trim: { methodology: truncating } }
}

# Sizes below a directory, largest first.
def sizes [dir: path = .] {
  du --max-depth 1 $dir | get directories | flatten | select path physical | sort-by physical --reverse
}
