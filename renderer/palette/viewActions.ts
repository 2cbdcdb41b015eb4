import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { isLanguage, languages } from '#shared/i18n/languages'
import { appearanceStore, chooseLanguageByHand, chooseTheme, themes } from '../app/appearance'
import { chooseHeadline, chooseYear } from '../app/view/choices'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

const group = 'palette:group.view'

/** What is looked at, and how it looks. */
export const viewActions: ActionSource = ({ year, headline }, { t }) => {
  const { theme, language } = appearanceStore.getState()
  return [
    ...themes
      .filter((each) => each !== theme)
      .map(
        (each): Action => ({
          id: `theme/${each}`,
          title: t('palette:view.theme', { theme: t(`explore:theme.${each}`) }),
          group,
          run: () => chooseTheme(each),
        }),
      ),
    ...Object.keys(languages)
      .filter(isLanguage)
      .filter((each) => each !== language)
      .map(
        (each): Action => ({
          id: `language/${each}`,
          title: t('palette:view.language', { language: languages[each].name }),
          group,
          run: () => chooseLanguageByHand(each),
        }),
      ),
    ...headlines
      .filter((each) => each !== headline)
      .map(
        (each): Action => ({
          id: `headline/${each}`,
          title: t('palette:view.headline', { result: t(`explore:card.label.${each}`) }),
          group,
          run: () => chooseHeadline(each),
        }),
      ),
    ...belgium.years
      .filter((each) => each !== year)
      .map(
        (each): Action => ({
          id: `year/${each}`,
          title: t('palette:view.year', { year: each }),
          group,
          run: () => chooseYear(each),
        }),
      ),
  ]
}
