/** Run in a page before it starts: it begins where one works, the start page left and every group of levers unfolded. */
export function startLeft(): void {
  // A page that has no storage, such as an empty one, says so by throwing.
  try {
    localStorage.setItem('levier.start', 'left')
    const groups = ['research', 'skills', 'defence', 'europe', 'industry', 'projects', 'public', 'circumstances']
    localStorage.setItem('levier.unfolded', JSON.stringify(groups))
  } catch {}
}

/** Run in a page before it starts: it begins as a reader left it who wants no ranges, and ten thousand draws are spared. */
export function rangesHidden(): void {
  try {
    localStorage.setItem('levier.band', 'hidden')
  } catch {}
}
