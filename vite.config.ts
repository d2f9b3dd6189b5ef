import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { contentSecurityPolicy } from './server/content-security-policy'

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // A new version waits until the person agrees: never reload under someone's hands.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Turnwise',
        short_name: 'Turnwise',
        description: 'Judge and translate conversations with language models.',
        start_url: '/',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#fbfaf7',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*'],
        globIgnores: ['sw.js', 'workbox-*.js', '**/*.map'],
        // Workbox silently leaves out what is larger than this; a test compares the precache with the build.
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//],
      },
    }),
    policyInPage(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})

/** The policy stands in the built page itself, so that it holds on any static host. */
function policyInPage(): Plugin {
  return {
    name: 'turnwise-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
