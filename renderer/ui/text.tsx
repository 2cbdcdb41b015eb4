import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { loadModelTexts } from '#models/belgium/texts'
import { loadText } from '#models/narrative/loadText'
import type { Text } from '#models/narrative/text'
import { type Language, languages } from '#shared/i18n/languages'
import { speak } from './words'

const TextContext = createContext<Text | null>(null)

export function useText(): Text {
  const text = use(TextContext)
  if (!text) throw new Error('useText outside TextProvider')
  return text
}

async function load(language: Language): Promise<Text> {
  // The model's own words are fetched beside the page's, not after them.
  const [t] = await Promise.all([speak(language), loadModelTexts(language)])
  return loadText(language, t)
}

interface Props {
  readonly language: Language
  /** called when the words of a language could not be loaded */
  readonly onFailed: (error: unknown) => void
  /** stands in place of the children where there are no words at all */
  readonly unloaded: ReactNode
  readonly children: ReactNode
}

/** Keeps speaking the former language until the new one is there. */
export function TextProvider({ language, onFailed, unloaded, children }: Props) {
  const [text, setText] = useState<Text | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    load(language).then(
      (loaded) => {
        if (!wanted) return
        document.documentElement.lang = language
        setText(loaded)
      },
      (error: unknown) => {
        setFailed(true)
        onFailed(error)
      },
    )
    return () => {
      wanted = false
    }
  }, [language, onFailed])
  if (!text) return failed ? unloaded : null
  return (
    <I18nProvider locale={languages[text.language].locale}>
      <TextContext value={text}>{children}</TextContext>
    </I18nProvider>
  )
}
