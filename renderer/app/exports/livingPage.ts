/** The page that a study is put into, so that it is a living file: it was built with this one and lies beside it. */
export async function livingPage(): Promise<string> {
  const response = await fetch(new URL('living.html', document.baseURI))
  if (!response.ok) throw new Error(String(response.status))
  return response.text()
}
