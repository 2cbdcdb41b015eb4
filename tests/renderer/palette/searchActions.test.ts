import { describe, expect, it } from 'vitest'
import type { Action } from '../../../renderer/palette/action'
import { searchActions } from '../../../renderer/palette/searchActions'

const titles = [
  'Aller au levier « Dépenses de R&D (objectif) »',
  'Ouvrir l’étude « Préférence européenne »',
  'Graphique de gauche : Épargne en attente',
  'Enregistrer',
  'Enregistrer sous…',
]
const actions = titles.map(
  (title, index): Action => ({ id: String(index), title, group: 'palette:group.view', run: () => undefined }),
)
const found = (query: string) => searchActions(actions, query).map(({ title }) => title)

describe('searching an action', () => {
  it('needs neither accents nor capitals', () => {
    expect(found('DEPENSES')).toEqual([titles[0]])
    expect(found('épargne')).toEqual([titles[2]])
  })

  it('takes words in any order, and every one must be there', () => {
    expect(found('européenne ouvrir')).toEqual([titles[1]])
    expect(found('européenne fermer')).toEqual([])
  })

  it('finds an action by its other words, too', () => {
    const result: Action = { ...(actions[2] as Action), words: 'dépendance autonomie' }
    expect(searchActions([...actions, result], 'dependance')).toEqual([result])
  })

  it('puts what begins with the words before what only holds them', () => {
    expect(found('en')).toEqual([titles[2], titles[3], titles[4], titles[0], titles[1]])
  })

  it('gives everything, in its own order, for nothing', () => {
    expect(found('  ')).toEqual(titles)
  })
})
