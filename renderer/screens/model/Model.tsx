import './model.css'
import { useState } from 'react'
import { Segmented } from '../../ui/fields/Segmented'
import { useText } from '../../ui/text'
import { Entry } from './Entry'
import { Search } from './Search'
import { WalkButtons } from './WalkButtons'
import { WholeMap } from './WholeMap'

const views = ['entry', 'map'] as const
type View = (typeof views)[number]

/** What anything in the model is, what it is made of, and where it leads. */
export function Model() {
  const { t } = useText()
  const [view, setView] = useState<View>('entry')
  return (
    <div className="scroll-screen model">
      <div className="model-bar">
        <WalkButtons />
        <Search />
        <Segmented
          legend={t('model:walk.title')}
          choices={views}
          chosen={view}
          nameOf={(each) => t(`model:view.${each}`)}
          onChoose={setView}
        />
      </div>
      {view === 'entry' ? <Entry /> : <WholeMap onRead={() => setView('entry')} />}
    </div>
  )
}
