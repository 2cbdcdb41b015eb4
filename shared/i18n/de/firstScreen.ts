import { explore } from './explore'
import { fields } from './fields'
import { files } from './files'
import { notices } from './notices'
import { odds } from './odds'
import { ranges } from './ranges'
import { slides } from './slides'
import { start } from './start'
import { units } from './units'

export const firstScreen = { explore, fields, files, notices, odds, ranges, slides, start, units } as const
