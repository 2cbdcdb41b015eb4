import { type ReactNode, useEffect, useState } from 'react'
import type { Remedy } from '#models/analysis/closeGap'
import { settingText } from '#models/narrative/levers'
import { advisedIntensity, type Missed, missedTargets } from '#models/narrative/targets'
import type { Text } from '#models/narrative/text'
import { run } from '../runner/runner'
import { activeAssumptions, activeSettings, setLevers, useExplore } from '../store/explore'
import { Sentence } from '../ui/Sentence'
import { useText } from '../ui/text'
import { told } from '../ui/told'

/** How long a lever rests before the search for remedies begins. */
const REST = 150

/** Looks for missed targets when everything rests; wakes its component only with what it found. */
function useMissed(): readonly Missed[] {
  const [missed, setMissed] = useState<readonly Missed[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const search = () => {
      const state = useExplore.getState()
      setMissed(missedTargets(run, activeSettings(state), activeAssumptions(state), state.projection, state.year))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(search, REST)
    }
    later()
    const leave = useExplore.subscribe(later)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [])
  return missed
}

function sentence(missed: Missed, { t, formats }: Text): string {
  if (missed.kind === 'european')
    return t('explore:target.european', {
      targetYear: missed.targetYear,
      year: missed.year,
      target: told(
        `dependency.europeanTarget${missed.targetYear}`,
        formats.text(missed.target, '%'),
        t(`explore:mark.long.european${missed.targetYear as 2030}`),
      ),
      value: told('dependency.europeanShare', formats.text(missed.value, '%')),
      gap: told('dependency.europeanShare', formats.text(missed.target - missed.value, 'pp')),
    })
  const aimed = t('explore:target.researchMoney', {
    aim: told('research.target', formats.percent(missed.aim, 2)),
    reached: told('research.intensityReached', formats.percent(missed.reached, 2)),
    year: missed.year,
  })
  if (missed.available >= missed.needed) return aimed
  return `${aimed} ${t('explore:target.research', {
    needed: told('research.needed', formats.text(missed.needed, 'FTE')),
    available: told('research.available', formats.text(missed.available, 'FTE')),
    year: missed.year,
  })}`
}

function RemedyLink({ remedy }: { readonly remedy: Remedy }) {
  const text = useText()
  const { lever, value, by, closes } = remedy
  const setting = settingText(lever, value, by, text)
  const words =
    closes >= 1
      ? text.t('explore:target.closes', { setting })
      : text.t('explore:target.part', { setting, share: text.formats.percent(closes * 100, 0) })
  return (
    <button
      type="button"
      className="linkish"
      onClick={() => setLevers({ [lever.id]: by === undefined ? { value } : { value, by } })}
    >
      {words}
    </button>
  )
}

function Advice(): ReactNode {
  const { t, formats } = useText()
  const aim = advisedIntensity()
  if (aim === null) return null
  const [before, after] = t('explore:target.notYet', { aim: formats.text(aim, '% GDP'), link: '\u0000' }).split(
    '\u0000',
  )
  return (
    <p>
      {before}
      <button type="button" className="linkish" onClick={() => setLevers({ 'research.intensity': { value: aim } })}>
        {t('explore:target.try')}
      </button>
      {after}
    </p>
  )
}

/** Says why a documented target is missed, and offers the levers that would close the gap. */
export function TargetCard() {
  const text = useText()
  const missed = useMissed()
  const year = useExplore((state) => state.year)
  const aims = useExplore((state) => activeSettings(state)['research.intensity'] !== undefined)
  return (
    <section className="sheet target-card" data-missed={missed.length > 0 || undefined} aria-labelledby="target-title">
      <h2 id="target-title">{text.t(missed.length > 0 ? 'explore:target.title' : 'explore:target.met')}</h2>
      {missed.length === 0 && <p>{text.t('explore:target.allMet', { year })}</p>}
      {missed.length === 0 && !aims && <Advice />}
      {missed.map((each) => (
        <div key={each.kind}>
          <p>
            <Sentence>{sentence(each, text)}</Sentence>
          </p>
          {each.remedies.length === 0 ? (
            <p className="soft">{text.t('explore:target.alone')}</p>
          ) : (
            <ul className="remedies">
              {each.remedies.map((remedy) => (
                <li key={`${remedy.lever.id}${remedy.value}`}>
                  <RemedyLink remedy={remedy} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}
