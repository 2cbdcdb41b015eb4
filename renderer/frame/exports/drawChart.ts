import type { Chart } from '#shared/charts/chartSvg'
import type { Caption, Fonts } from '#shared/charts/frame'

/** A chart as a drawing of its own; what draws it is loaded when it is asked for. */
export const drawChart =
  (chart: Chart) =>
  async (caption: Caption, fonts: Fonts): Promise<string> => {
    const { chartSvg } = await import('#shared/charts/chartSvg')
    return chartSvg({ ...caption, chart }, fonts)
  }
