// Drawn by `npm run generate`. Do not edit.
import type { DrawnNumber } from './warning'

/** What draws of the figures give that warnings tell, by the keys of `drawnKey`. */
export const drawnNumbers: Readonly<Record<string, DrawnNumber>> = {
  "courseLimit 2–Infinity": 0.8827,
  "courseLimit 3–Infinity": 0.5029,
  "courseLimit 2–2": 0.3798,
  "talentBalance 0–Infinity": 0.6539,
  "clearanceBalance 0–Infinity": 0.6411,
  "techniciansBalance 0–Infinity": 0.5278,
  "licencesBalance 0–Infinity": 0.4917,
  "fastBalance 0–Infinity": 0.407,
  "slowBalance 0–Infinity": 0.2961,
  "fastReached": [
    3.8901978254256795,
    3.9999999999999996
  ],
  "fastReached 4–Infinity": 0.0549,
  "peopleReached 4–Infinity": 0.1209,
  "courseGrowth": [
    1.4606780082517261,
    1.8325916065358439
  ],
  "courseGrowth 2–Infinity": 0.0003,
  "outlookGrowth": [
    1.7435895276844735,
    2.1938201659282703
  ],
  "outlookGrowth 2–Infinity": 0.3806
}
