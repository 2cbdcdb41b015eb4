import { contextBridge } from 'electron'

// The page learns that it runs in the desktop app, and nothing else yet: the study file needs a channel, this page none.
contextBridge.exposeInMainWorld('levier', { desktop: true })
