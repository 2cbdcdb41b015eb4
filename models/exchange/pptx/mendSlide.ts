import { isPlaceholderName, placeholderXml } from './placeholders'

const CODE = 'Courier New'

/** The words of a place without the look that pptxgenjs gives them: position, colour and typeface are the layout's. */
const layoutLook = (shape: string): string =>
  shape
    .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
    .replace(/<a:bodyPr\b.*?<\/a:bodyPr>|<a:bodyPr\b[^>]*\/>/s, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
    .replace(/<a:solidFill>.*?<\/a:solidFill>/gs, '')
    .replace(/<a:(?:latin|ea|cs) typeface="([^"]*)"[^>]*\/>/g, (face, name: string) => (name === CODE ? face : ''))

function mendShape(shape: string): string {
  const [, name = ''] = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape) ?? []
  if (!isPlaceholderName(name)) return shape
  const placed = shape.replace('<p:nvPr>', `<p:nvPr>${placeholderXml(name)}`)
  if (shape.startsWith('<p:sp>')) return layoutLook(placed)
  const locked = '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
  return placed
    .replace(/<p:cNvGraphicFramePr\s*\/>|<p:cNvGraphicFramePr>.*?<\/p:cNvGraphicFramePr>/s, locked)
    .replace(/<a:tblPr\b[^>]*?\/>|<a:tblPr\b[^>]*?>/, (table) => table.replace('<a:tblPr', '<a:tblPr firstRow="1"'))
}

/** Every shape of a slide with a number of its own; pptxgenjs gives tables those of others. */
function numbered(slide: string): string {
  let id = 0
  return slide.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`)
}

/** A slide whose shapes fill the places of its layout, by their names, with its foot. */
export function mendSlide(slide: string, foot: string): string {
  const placed = slide.replace(/<p:sp>.*?<\/p:sp>|<p:graphicFrame>.*?<\/p:graphicFrame>/gs, mendShape)
  // A typeface of the theme is named for each kind of script in its own way.
  const faces = placed
    .replace(/<a:ea typeface="\+mj-lt"[^>]*\/>/g, '<a:ea typeface="+mj-ea"/>')
    .replace(/<a:cs typeface="\+mj-lt"[^>]*\/>/g, '<a:cs typeface="+mj-cs"/>')
    .replace(/<a:latin typeface="\+mj-lt"[^>]*\/>/g, '<a:latin typeface="+mj-lt"/>')
  return numbered(faces.replace('</p:spTree>', `${foot}</p:spTree>`))
}
