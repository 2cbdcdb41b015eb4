import type { Subject } from '../subject'
export const xmileText = (subject: Subject): string => subject.date
