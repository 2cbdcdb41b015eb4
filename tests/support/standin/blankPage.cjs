// Loaded before main where a spec speaks for the page itself: app:// then holds an empty page.
const { protocol } = require('electron')

const handle = protocol.handle.bind(protocol)
const page = '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>Blank</title></head></html>'
protocol.handle = (scheme) => handle(scheme, () => new Response(page, { headers: { 'content-type': 'text/html' } }))
