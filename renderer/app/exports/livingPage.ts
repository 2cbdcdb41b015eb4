import { PartMissing } from '../partMissing'

/**
 * The page that a study is put into, so that it is a living file: it was built with this one and lies beside it.
 *
 * @throws PartMissing where it was never asked for and the server does not answer, or has that of another build
 */
export async function livingPage(): Promise<string> {
  const response = await fetch(new URL('living.html', document.baseURI)).catch(({ message }: Error) => {
    throw new PartMissing(message)
  })
  if (!response.ok) throw new PartMissing(String(response.status))
  return response.text()
}
