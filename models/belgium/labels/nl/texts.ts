import { documents } from './documents'
import { groups } from './groups'
import { history } from './history'
import { levers } from './levers'
import { leverWords } from './leverWords'
import { places } from './places'
import { series } from './series'
import { sources } from './sources'
import { studies } from './studies'

export const texts = { groups, levers, leverWords, series, studies, documents, sources, history, places }
