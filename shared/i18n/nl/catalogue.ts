import { about } from './about'
import { command } from './command'
import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { embed } from './embed'
import { explore } from './explore'
import { fields } from './fields'
import { files } from './files'
import { goal } from './goal'
import { incoming } from './incoming'
import { link } from './link'
import { look } from './look'
import { model } from './model'
import { notices } from './notices'
import { palette } from './palette'
import { present } from './present'
import { regions } from './regions'
import { register } from './register'
import { report } from './report'
import { start } from './start'
import { study } from './study'
import { tables } from './tables'
import { tour } from './tour'
import { uncertainty } from './uncertainty'
import { units } from './units'
import { why } from './why'

export const catalogue = {
  about,
  command,
  compare,
  desktop,
  details,
  embed,
  explore,
  fields,
  files,
  goal,
  incoming,
  link,
  look,
  model,
  notices,
  palette,
  present,
  regions,
  register,
  report,
  start,
  study,
  tables,
  tour,
  uncertainty,
  units,
  why,
} as const
