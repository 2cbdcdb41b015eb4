import { belgium } from '#models/belgium/model'
import { emptySeries } from './series'

/**
 * Version 1.0 of the model was written by hand as fast as it can be, and is what speed is measured by. Later versions have
 * more series: times are compared for each of them.
 */
export const PER_SERIES = Object.keys(emptySeries()).length / belgium.equations.length
