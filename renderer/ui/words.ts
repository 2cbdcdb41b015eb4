import type { Language } from '#shared/i18n/languages'
import { loadFirstCatalogue, loadOtherCatalogue } from '#shared/i18n/load'
import { createTranslatorOf, type Translate } from '#shared/i18n/translator'
import type { PageCatalogue } from '#shared/i18n/words'

interface Spoken {
  readonly t: Translate<PageCatalogue>
  /** Adds the words that the first screen does without. */
  readonly complete: () => Promise<void>
}

/** Whether more than the first screen was ever asked for. */
let beyondFirst = false
let spoken: Promise<Spoken> | null = null

async function speaking(language: Language): Promise<Spoken> {
  const { t, add } = await createTranslatorOf<PageCatalogue>(language, await loadFirstCatalogue(language))
  let whole = false
  const complete = async (): Promise<void> => {
    if (whole) return
    add(await loadOtherCatalogue(language))
    whole = true
  }
  if (beyondFirst) await complete()
  return { t, complete }
}

/** The words of a language for the page: those of the first screen, and all of them once one was asked for that needs more. */
export async function speak(language: Language): Promise<Translate<PageCatalogue>> {
  const [former, wanted] = [spoken, speaking(language)]
  spoken = wanted
  try {
    return (await wanted).t
  } catch (error) {
    // The page goes on in the language before.
    if (spoken === wanted) spoken = former
    throw error
  }
}

/** Waits for the words that the first screen does without: whatever is loaded after it may speak with them. */
export async function otherWordsLoaded(): Promise<void> {
  beyondFirst = true
  await (await spoken)?.complete()
}
