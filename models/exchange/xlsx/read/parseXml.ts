import { SaxesParser } from 'saxes'

export interface XmlHandlers {
  /** @param name without the prefix of its namespace */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Walks through XML as Office files hold it.
 *
 * @returns whether it is sound; a document type, with which entities can be made up, is not
 */
export function parseXml(xml: string, { open, close, text }: XmlHandlers): boolean {
  const parser = new SaxesParser()
  let sound = true
  const refuse = (): void => {
    sound = false
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => sound && open(local(name), attributes))
  parser.on('closetag', ({ name }) => sound && close(local(name)))
  parser.on('text', (part) => sound && text(part))
  parser.on('cdata', (part) => sound && text(part))
  parser.write(xml).close()
  return sound
}
