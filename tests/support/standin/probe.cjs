// The preload of a page that is not ours: it reaches for any channel it likes.
const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('probe', { invoke: (channel, ...words) => ipcRenderer.invoke(channel, ...words) })
