/** What the browser keeps and picks files with: nothing of it is needed before the first screen stands. */
export { fileOpen, fileSave } from 'browser-fs-access'
export { BrowserJournal } from './browserJournal'
