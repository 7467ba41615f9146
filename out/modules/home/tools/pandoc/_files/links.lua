-- Prints the target of a link behind it, for documents that end up on paper.
function Link(link)
  if FORMAT == "typst" and link.target:match("^https?://") then
    return { link, pandoc.Str(" ‹" .. link.target .. "›") }
  end
end
