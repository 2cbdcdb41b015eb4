import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { type Listed, presentingStore, stopPresenting } from '../../app/presenting'
import { goToSlide, showBlank, stepSlide, turnLeverPanel, turnList } from '../../app/presentingSteps'
import { takesLever } from '../../app/takesLever'
import { toggleFullScreen } from '../../platform/fullScreen'
import { Icon, type IconName } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

interface ActionProps {
  readonly name: string
  /** stands for the name */
  readonly icon?: IconName
  /** the key that does the same, as it is told to programs, and to people where that is another word */
  readonly keyName: string
  readonly keyText?: string
  readonly isDisabled?: boolean
  readonly isPressed?: boolean
  /** of use before a wall only, not on a phone */
  readonly onWall?: boolean
  readonly onPress: () => void
}

function Action({
  name,
  icon,
  keyName,
  keyText = keyName,
  isDisabled = false,
  isPressed,
  onWall = false,
  onPress,
}: ActionProps) {
  const { t } = useText()
  return (
    <button
      type="button"
      className="presentation-action"
      title={t('present:key.with', { name, key: keyText })}
      aria-label={icon && name}
      aria-keyshortcuts={keyName}
      aria-pressed={isPressed}
      data-wall={onWall || undefined}
      disabled={isDisabled}
      onClick={onPress}
    >
      {icon ? <Icon name={icon} /> : name}
    </button>
  )
}

interface Props {
  readonly at: number
  readonly count: number
  /** the last place: of the sources, where there are any */
  readonly last: number
  readonly onPresenter: () => void
  readonly listed: Listed | null
}

/** Where one is in the story; and, while the pointer moves, everything the keys do. */
export function PresentationBar({ at, count, last, onPresenter, listed }: Props) {
  const { t } = useText()
  const leverPanel = useStore(presentingStore, ({ now }) => now?.leverPanel ?? false)
  const lever = useStore(appStore, ({ study }) => takesLever(study.story[at], study))
  return (
    <footer className="presentation-bar">
      <div className="presentation-actions">
        <Action
          name={t('present:play.previous')}
          icon="back"
          keyName="ArrowLeft"
          keyText="←"
          isDisabled={at === 0}
          onPress={() => stepSlide(-1)}
        />
        <Action
          name={t('present:play.next')}
          icon="forward"
          keyName="ArrowRight"
          keyText="→"
          isDisabled={at === last}
          onPress={() => stepSlide(1)}
        />
        <Action
          name={t('present:play.lever')}
          keyName="L"
          isDisabled={!lever}
          isPressed={leverPanel}
          onPress={turnLeverPanel}
        />
        <Action
          name={t('present:tried.title')}
          keyName="T"
          isPressed={listed === 'tried'}
          onPress={() => turnList('tried')}
        />
        <Action onWall name={t('present:play.toBlack')} keyName="B" onPress={() => showBlank('black')} />
        {at > 0 && <Action name={t('present:play.first')} keyName="Home" onPress={() => goToSlide(0)} />}
        <Action onWall name={t('present:play.presenter')} keyName="P" onPress={onPresenter} />
        <Action onWall name={t('present:play.full')} keyName="F" onPress={toggleFullScreen} />
        <Action
          onWall
          name={t('present:keys.title')}
          icon="help"
          keyName="?"
          isPressed={listed === 'keys'}
          onPress={() => turnList('keys')}
        />
        <Action
          name={t('present:play.leave')}
          keyName="Escape"
          keyText={t('present:key.escape')}
          onPress={stopPresenting}
        />
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
