import { expect, it } from 'vitest'
import { presenterPlacement } from '../../../electron/main/presenterPlacement'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const projector = { x: 1440, y: 0, width: 1024, height: 700 }
const on = (screen: typeof laptop) => ({ x: screen.x + 40, y: screen.y + 40, width: 900, height: 600 })

it('the presenter’s window opens on a screen the presentation is not on, whole', () => {
  expect(presenterPlacement(on(projector), [laptop, projector])).toEqual({ x: 160, y: 70, width: 1120, height: 760 })
  expect(presenterPlacement(on(laptop), [laptop, projector])).toEqual({ x: 1440, y: 0, width: 1024, height: 700 })
})

it('with one screen it opens where the system puts it', () => {
  expect(presenterPlacement(on(laptop), [laptop])).toEqual({ width: 1120, height: 760 })
  expect(presenterPlacement(on(laptop), [])).toEqual({ width: 1120, height: 760 })
})
