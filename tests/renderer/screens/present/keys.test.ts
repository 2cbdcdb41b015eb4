import { describe, expect, it } from 'vitest'
import { askedBy, clickerStep } from '../../../../renderer/screens/present/keys'
import { NumberKeys } from '../../../../renderer/screens/present/numberKeys'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> & { code?: string } = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('keys while presenting', () => {
  it('turn the pages, as keyboards and clickers have them', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' '])
      expect(askedBy(press(key), null), key).toEqual({ kind: 'step', by: 1 })
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp'])
      expect(askedBy(press(key), null), key).toEqual({ kind: 'step', by: -1 })
    expect(askedBy(press('L'), null)).toEqual({ kind: 'lever' })
    expect(askedBy(press('l'), null)).toEqual({ kind: 'lever' })
    expect(askedBy(press('7'), null)).toEqual({ kind: 'digit', digit: 7 })
    expect(askedBy(press('?', { code: 'KeyM' }), null)).toEqual({ kind: 'keys' })
  })

  it('blacken and whiten the screen', () => {
    for (const key of ['b', 'B', '.']) expect(askedBy(press(key), null), key).toEqual({ kind: 'black' })
    for (const key of ['w', 'W', ',']) expect(askedBy(press(key), null), key).toEqual({ kind: 'white' })
    expect(askedBy(press('b'), 'slider')).toEqual({ kind: 'black' })
    expect(askedBy(press('b'), 'field')).toBeNull()
    expect(askedBy(press('ArrowRight'), 'slider')).toBeNull()
  })

  it('are left to a control that needs them, but Esc leads out of it', () => {
    expect(askedBy(press('ArrowRight'), 'field')).toBeNull()
    expect(askedBy(press('3'), 'field')).toBeNull()
    expect(askedBy(press(' '), 'button')).toBeNull()
    expect(askedBy(press('Enter'), 'button')).toBeNull()
    expect(askedBy(press('ArrowRight'), 'button')).toEqual({ kind: 'step', by: 1 })
    expect(askedBy(press('Escape'), 'field')).toEqual({ kind: 'leave' })
  })

  it('are digits by their place too, where those need Shift', () => {
    expect(askedBy(press('à', { code: 'Digit0' }), null)).toEqual({ kind: 'digit', digit: 0 })
    expect(askedBy(press('&', { code: 'Digit1' }), null)).toEqual({ kind: 'digit', digit: 1 })
    expect(askedBy(press('End', { code: 'Numpad1' }), 'field')).toBeNull()
  })

  it('of a clicker turn the page whatever has the focus', () => {
    expect([clickerStep(press('PageDown')), clickerStep(press('PageUp'))]).toEqual([1, -1])
    expect(clickerStep(press('PageDown', { ctrlKey: true }))).toBeNull()
    expect(clickerStep(press('ArrowRight'))).toBeNull()
  })

  it('are the browser’s with Ctrl, Alt or the command key', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(askedBy(press('r', held), null)).toBeNull()
    for (const key of ['x', 'F5', 'Tab', 'constructor', 'Dead']) expect(askedBy(press(key), null), key).toBeNull()
  })
})

describe('number keys', () => {
  it('lead to the slide of that number, of two digits where they are typed together', () => {
    const keys = new NumberKeys()
    expect(keys.type(3, 0, 15)).toBe(3)
    expect(keys.type(1, 5000, 15)).toBe(1)
    expect(keys.type(2, 5300, 15)).toBe(12)
    expect(keys.type(4, 5500, 15)).toBe(4)
    expect(keys.type(1, 9000, 15)).toBe(1)
    expect(keys.type(2, 9900, 15)).toBe(2)
  })

  it('lead nowhere where there is no such slide', () => {
    const keys = new NumberKeys()
    expect(keys.type(9, 0, 6)).toBeNull()
    expect(keys.type(0, 2000, 6)).toBeNull()
  })
})
