import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Warnings name directives of other people's modules, hundreds of them.
  logLevel: 'error',
  build: {
    target: 'es2022',
    // The editor is one large chunk by nature.
    chunkSizeWarningLimit: 10_000,
  },
})
