import { type RegionMapData, regionMapScene } from '#shared/charts/regionMap'
import { Drawing, useLayout } from './Drawing'

interface Props {
  readonly data: RegionMapData
  readonly description: string
  /** a short cut for the pointer: the words on a region are pressed */
  readonly onPress?: (series: string) => void
  /** type as large as the map's surroundings set it, instead of the page's */
  readonly ownType?: boolean
}

/** Regions in shades of what changes there; a list beside it says the same. */
export function RegionMap({ data, description, onPress, ownType }: Props) {
  const { frame, box, layout } = useLayout(regionMapScene, data, ownType)
  return <Drawing frame={frame} box={box} scene={layout} description={description} onPress={onPress} />
}
