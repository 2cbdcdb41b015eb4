import type { House } from '../house'

/** What a house's colour and logo change in the look of a report; nothing without them. Charts keep their colours. */
export function houseStyle({ accent, logo }: House): string {
  const rules = [
    ...(accent
      ? [
          `header{border-top:.7rem solid ${accent.surface}}`,
          `.kicker{display:inline-block;padding:.25rem .7rem;background:${accent.surface};color:${accent.onSurface}}`,
        ]
      : []),
    ...(accent?.line ? [`h2{border-top:2px solid ${accent.line}}`, `.brief li{border-left-color:${accent.line}}`] : []),
    ...(logo
      ? [
          'header{display:flow-root}',
          '.logo{float:right;width:auto;height:auto;max-width:14rem;max-height:5rem;margin:0 0 1rem 2rem}',
          '@media(max-width:46rem){.logo{max-width:40%}}',
        ]
      : []),
  ]
  return rules.join('\n')
}
