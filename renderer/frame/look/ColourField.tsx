import { useState } from 'react'
import { useStore } from 'zustand'
import { accentOf, readColour } from '#shared/study/look/colour'
import { quoted } from '#shared/study/place'
import { appStore } from '../../app/appStore'
import { endGesture } from '../../app/document/levers'
import { setColour } from '../../app/document/look'
import { TextField } from '../../ui/fields/TextField'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'

/** What the picker of the system stands at where there is no colour yet: Levier's own. */
const OWN = '#0b6a74'

/** What the colour is not used for, since nobody could read it on white. */
function Pale({ colour }: { readonly colour: string }) {
  const { t } = useText()
  const { line, text } = accentOf(colour)
  if (text) return null
  return <p className="soft">{t(line ? 'look:paleForText' : 'look:paleForLines')}</p>
}

/** The colour of the house: as its style guide writes it, or from the picker of the system. */
export function ColourField() {
  const { t } = useText()
  const colour = useStore(appStore, ({ study }) => study.look?.colour)
  // What is on its way to a colour; null where the field shows the one in use.
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const type = (text: string): void => {
    setRefused(null)
    const read = readColour(text)
    setTyped(text)
    if (read || text.trim() === '') setColour(read ?? undefined)
  }
  const end = (): void => {
    if (typed?.trim() && !readColour(typed)) setRefused(typed)
    setTyped(null)
    endGesture()
  }
  const take = (taken: string | undefined): void => {
    setRefused(null)
    setTyped(null)
    setColour(taken)
  }
  return (
    <>
      <div className="look-row">
        <label>
          {t('look:colour')}
          <TextField value={typed ?? colour ?? ''} onChange={type} onEnd={end} placeholder={OWN} />
        </label>
        <input
          type="color"
          aria-label={t('look:picker')}
          value={colour ?? OWN}
          onChange={(event) => take(event.target.value)}
          onBlur={endGesture}
        />
        {colour !== undefined && (
          <PressButton
            look="pill"
            onPress={() => {
              take(undefined)
              endGesture()
            }}
          >
            {t('look:noColour')}
          </PressButton>
        )}
      </div>
      <div role="status">
        {refused !== null && (
          <p className="look-refused">
            {t(colour === undefined ? 'look:notAColour' : 'look:notAColourKept', {
              found: quoted(refused),
              kept: colour ?? '',
            })}
          </p>
        )}
        {colour !== undefined && <Pale colour={colour} />}
      </div>
    </>
  )
}
