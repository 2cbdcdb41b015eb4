import { about } from './about'
import { cards } from './cards'
import { command } from './command'
import { compare } from './compare'
import { desktop } from './desktop'
import { details } from './details'
import { embed } from './embed'
import { exports } from './exports'
import { goal } from './goal'
import { guess } from './guess'
import { history } from './history'
import { incoming } from './incoming'
import { link } from './link'
import { look } from './look'
import { menus } from './menus'
import { model } from './model'
import { older } from './older'
import { palette } from './palette'
import { present } from './present'
import { questions } from './questions'
import { regions } from './regions'
import { register } from './register'
import { report } from './report'
import { study } from './study'
import { tables } from './tables'
import { tour } from './tour'
import { uncertainty } from './uncertainty'
import { why } from './why'

export const otherScreens = {
  about,
  cards,
  command,
  compare,
  desktop,
  details,
  embed,
  exports,
  goal,
  incoming,
  link,
  look,
  model,
  palette,
  present,
  regions,
  register,
  report,
  study,
  tables,
  tour,
  uncertainty,
  older,
  questions,
  menus,
  history,
  guess,
  why,
} as const
