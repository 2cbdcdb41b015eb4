import './print.css'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { headlines } from '#models/belgium/headlines'
import { scenarioName } from '#models/narrative/names'
import { sourceLine } from '#models/narrative/sources'
import { appStore } from '../../app/appStore'
import { activeScenario } from '../../app/view/active'
import { useText } from '../../ui/text'

/** A string of CSS. What would end it, or a line of it, is written by its number. */
const quoted = (words: string): string =>
  `"${words.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** Today, looked up anew when the page is printed: it may have been open for days. */
function usePrintDate(): Date {
  const [date, setDate] = useState(() => new Date())
  useEffect(() => {
    const lookUp = () => flushSync(() => setDate(new Date()))
    addEventListener('beforeprint', lookUp)
    return () => removeEventListener('beforeprint', lookUp)
  }, [])
  return date
}

/** What stands around each printed page: study, scenario and screen, date, sources, page number. */
export function PageMargins() {
  const text = useText()
  const { t } = text
  const title = useStore(appStore, (state) => state.study.title) || t('files:title.none')
  const screen = useStore(appStore, (state) => t(`files:screen.${state.screen}`))
  const scenario = useStore(appStore, (state) => {
    const active = activeScenario(state)
    return active ? scenarioName(active, text) : ''
  })
  const date = usePrintDate().toLocaleDateString(text.formats.locale, { dateStyle: 'long' })
  return (
    <style>
      {`@page {
        @top-left { content: ${quoted(t('files:print.head', { title, scenario, screen }))} }
        @top-right { content: ${quoted(date)} }
        @bottom-left { content: ${quoted(sourceLine(headlines, text))} }
      }`}
    </style>
  )
}
