const two = (number: number): string => String(number).padStart(2, '0')

/**
 * A moment as ISO 8601 in the time of where one is, with its offset: the day it begins with is the day that people
 * there have. A time in UTC is a day late for them after midnight.
 */
export function localTime(moment: Date): string {
  const east = -moment.getTimezoneOffset()
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60]
  const shifted = new Date(moment.getTime() + east * 60_000).toISOString().slice(0, -1)
  return `${shifted}${east < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
