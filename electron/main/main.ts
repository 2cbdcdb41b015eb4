import { app, BrowserWindow, session } from 'electron'
import { registerScheme, serveRenderer } from './protocol'
import { secureSession, secureWebContents } from './security'
import { openWindow } from './window'

registerScheme()
app.enableSandbox()
app.on('web-contents-created', (_, contents) => secureWebContents(contents))

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})

await app.whenReady()
secureSession(session.defaultSession)
serveRenderer()
openWindow()
app.on('activate', () => {
  if (BrowserWindow.getAllWindows().length === 0) openWindow()
})
