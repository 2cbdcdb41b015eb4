import { expect, it } from 'vitest'
import { byLicence, licenceOf } from '#shared/notices/licences'

it('a package is carried under a licence that leaves others free to pass it on, or not at all', () => {
  for (const allowed of ['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-3-Clause', 'OFL-1.1', 'CC0-1.0', 'BlueOak-1.0.0'])
    expect(licenceOf(allowed)).toBe(allowed)
  expect(licenceOf('(MIT OR GPL-3.0-or-later)')).toBe('MIT')
  expect(licenceOf('(GPL-2.0-only OR Apache-2.0)')).toBe('Apache-2.0')
  expect(licenceOf('(MIT AND Zlib)')).toBe('MIT AND Zlib')
  for (const refused of ['GPL-3.0', 'AGPL-3.0-or-later', 'MPL-2.0', '(MIT AND GPL-3.0)', 'UNLICENSED', 'none', ''])
    expect(licenceOf(refused), refused).toBeNull()
})

it('packages are told by their licence, the one of most first, a name once however many versions there are', () => {
  const carried = [
    { name: 'b', version: '1', licence: 'ISC' },
    { name: 'd', version: '1', licence: 'MIT' },
    { name: 'c', version: '1', licence: 'MIT' },
    { name: 'b', version: '2', licence: 'ISC' },
  ]
  expect(byLicence(carried)).toEqual([
    ['MIT', ['c', 'd']],
    ['ISC', ['b']],
  ])
})
