import { useEffect, useState } from 'react'
import { type FigureTexts, loadFigureTexts } from '#models/belgium/figureTexts'
import type { Language } from '#shared/i18n/languages'

/** What the figures are called, in the language of the page; null until they are there. */
export function useFigureTexts(language: Language): FigureTexts | null {
  const [texts, setTexts] = useState<FigureTexts | null>(null)
  useEffect(() => {
    let wanted = true
    void loadFigureTexts(language).then((loaded) => {
      if (wanted) setTexts(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return texts
}
