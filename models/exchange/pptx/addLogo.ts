import type JSZip from 'jszip'
import { bytesOf } from '#shared/base64'
import { editTexts } from '../office/editPackage'
import type { Deck } from './deck'
import { LOGO_ID } from './houseXml'

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/** Puts the logo into a deck, for the master and the layout of the first slide, which still bears the name of ours. */
export async function addLogo(parts: JSZip, { house: { logo } }: Deck): Promise<void> {
  if (!logo) return
  const path = `media/logo.${logo.type}`
  const written = parts.file(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/)
  const texts = await Promise.all(
    written.map(async ({ name }) => [name, await parts.file(name)?.async('text')] as const),
  )
  const first = texts.flatMap(([name, text]) => (text?.includes('<p:cSld name="title">') ? [name] : []))
  for (const holder of ['ppt/slideMasters/slideMaster1.xml', ...first]) {
    const relations = holder.replace(/\/([^/]+)$/, '/_rels/$1.rels')
    await editTexts(parts, new RegExp(`^${relations.replaceAll('.', '\\.')}$`), (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="${LOGO_ID}" Type="${IMAGE}" Target="../${path}"/></Relationships>`,
      ),
    )
  }
  const date = parts.file('ppt/presentation.xml')?.date
  parts.file(`ppt/${path}`, bytesOf(logo.text), date ? { date } : {})
}
