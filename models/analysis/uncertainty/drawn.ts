import type { Model } from '#models/engine/assemble'
import type { Figure } from '#models/engine/model'

/** A figure that is drawn, with both ends of its range. */
export type DrawnFigure = Figure & { readonly value: number; readonly low: number; readonly high: number }

const isDrawn = (figure: Figure): figure is DrawnFigure =>
  !figure.structural && figure.value !== null && figure.low !== null && figure.high !== null

/** Every figure with a value and a range that an equation uses, but structural ones, in the register's order. */
export const drawnFigures = (model: Model): readonly DrawnFigure[] =>
  model.figures.filter((figure) => model.used.has(figure)).filter(isDrawn)
