import { assumptions } from './assumptions'
import { figures } from './figures'

export const texts = { ...figures, ...assumptions }
