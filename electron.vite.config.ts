import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  main: {
    build: { outDir: 'out/main', rolldownOptions: { input: { main: file('electron/main/main.ts') } } },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be CommonJS.
      rolldownOptions: {
        input: { preload: file('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: file('renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: file('out/renderer'),
      minify: true,
      chunkSizeWarningLimit: 800,
      rolldownOptions: { input: file('renderer/index.html') },
    },
  },
})
