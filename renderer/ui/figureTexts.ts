import { use, useEffect, useState } from 'react'
import { type FigureTexts, loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts, type NoteTexts } from '#models/belgium/noteTexts'
import type { Language } from '#shared/i18n/languages'
import { loadOnce } from './kit/loadOnce'
import { useText } from './text'

/** One promise a language, so that what was loaded once is there at once. */
function kept<Texts>(load: (language: Language) => Promise<Texts>): (language: Language) => Promise<Texts> {
  const loads = new Map<Language, () => Promise<Texts>>()
  return (language) => {
    const known = loads.get(language) ?? loadOnce(() => load(language))
    loads.set(language, known)
    return known()
  }
}

const figureTexts = kept(loadFigureTexts)
const noteTexts = kept(loadNoteTexts)

/** What the figures are called; the component waits until that is loaded. */
export const useFigureTexts = (): FigureTexts => use(figureTexts(useText().language))

/** What has to be said of results and documents; the component waits until that is loaded. */
export const useNoteTexts = (): NoteTexts => use(noteTexts(useText().language))

/** What the figures are called, for a component that can do without until it is loaded, and may never need it. */
export function useFigureTextsIf(wanted: boolean): FigureTexts | null {
  const { language } = useText()
  const [texts, setTexts] = useState<FigureTexts | null>(null)
  useEffect(() => {
    if (!wanted) return
    let here = true
    figureTexts(language).then(
      (loaded) => here && setTexts(loaded),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [wanted, language])
  return texts
}
