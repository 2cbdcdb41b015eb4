import { useStore } from 'zustand'
import { goToSlide, presentingStore, showBlank, stepSlide, stopPresenting, turnLeverPanel } from '../../app/presenting'
import { toggleFullScreen } from '../../platform/fullScreen'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

interface ActionProps {
  readonly name: string
  /** the key that does the same */
  readonly keyName: string
  readonly isDisabled?: boolean
  readonly isPressed?: boolean
  /** of use before a wall only, not on a phone */
  readonly onWall?: boolean
  readonly onPress: () => void
}

function Action({ name, keyName, isDisabled = false, isPressed, onWall = false, onPress }: ActionProps) {
  return (
    <button
      type="button"
      className="presentation-action"
      aria-keyshortcuts={keyName}
      aria-pressed={isPressed}
      data-wall={onWall || undefined}
      disabled={isDisabled}
      onClick={onPress}
    >
      {name}
    </button>
  )
}

interface Props {
  readonly at: number
  readonly count: number
  /** the last place: of the sources, where there are any */
  readonly last: number
  readonly onPresenter: () => void
  /** whether what was tried is listed */
  readonly tried: boolean
  readonly onTried: () => void
}

/** Where one is in the story; and, while the pointer moves, everything the keys do. */
export function PresentationBar({ at, count, last, onPresenter, tried, onTried }: Props) {
  const { t } = useText()
  const leverPanel = useStore(presentingStore, ({ now }) => now?.leverPanel ?? false)
  return (
    <footer className="presentation-bar">
      <div className="presentation-actions">
        <button
          type="button"
          className="presentation-action"
          aria-label={t('present:play.previous')}
          aria-keyshortcuts="ArrowLeft"
          disabled={at === 0}
          onClick={() => stepSlide(-1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="presentation-action"
          aria-label={t('present:play.next')}
          aria-keyshortcuts="ArrowRight"
          disabled={at === last}
          onClick={() => stepSlide(1)}
        >
          <Icon name="forward" />
        </button>
        <Action name={t('present:play.lever')} keyName="L" isPressed={leverPanel} onPress={turnLeverPanel} />
        <Action name={t('present:tried.title')} keyName="T" isPressed={tried} onPress={onTried} />
        <Action onWall name={t('present:play.toBlack')} keyName="B" onPress={() => showBlank('black')} />
        {at > 0 && <Action name={t('present:play.first')} keyName="Home" onPress={() => goToSlide(0)} />}
        <Action onWall name={t('present:play.presenter')} keyName="P" onPress={onPresenter} />
        <Action onWall name={t('present:play.full')} keyName="F" onPress={toggleFullScreen} />
        <Action name={t('present:play.leave')} keyName="Escape" onPress={stopPresenting} />
      </div>
      <p className="presentation-place">
        {at < count ? (
          <>
            <span className="hidden">{t('present:play.place', { number: at + 1, count })}</span>
            <span aria-hidden>
              {at + 1} / {count}
            </span>
          </>
        ) : (
          t('present:sources.title')
        )}
      </p>
      <div className="presentation-progress" style={{ inlineSize: `${Math.min(1, (at + 1) / count) * 100}%` }} />
    </footer>
  )
}
