/** The keys pressed from when the palette is asked for until its field has the focus: they are meant for it. */
export interface EarlyKeys {
  /** Listens no more. */
  readonly stop: () => void
  /**
   * Types what was pressed into the palette's field, which takes the keys itself from now on; true where Enter was
   * pressed after it.
   */
  readonly typeInto: (field: HTMLInputElement) => boolean
}

/** Holds every key until the palette's field is there. */
export function listenEarly(): EarlyKeys {
  let text = ''
  let isEntered = false
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Backspace') text = text.slice(0, -1)
    else if (event.key === 'Enter') isEntered = true
    else if (event.key.length === 1) text += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const stop = (): void => removeEventListener('keydown', onKey, true)
  addEventListener('keydown', onKey, true)
  return {
    stop,
    typeInto: (field) => {
      stop()
      field.focus()
      // As if typed: the list below follows what is typed, and with it what Enter chooses.
      if (text) document.execCommand('insertText', false, text)
      return isEntered
    },
  }
}
