/** Run in a page before it starts: it begins where one works, as it does once the start page was left. */
export function startLeft(): void {
  // A page that has no storage, such as an empty one, says so by throwing.
  try {
    localStorage.setItem('levier.start', 'left')
  } catch {}
}
