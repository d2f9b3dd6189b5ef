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
    onlyWoff2(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // A font in the style sheet itself would be a `data:` address, which the policy does not allow.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
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

/** Every browser that runs the app reads WOFF2: KaTeX's other two forms of every font stay out of the build. */
function onlyWoff2(): Plugin {
  return {
    name: 'turnwise-only-woff2',
    enforce: 'pre',
    transform(code, id) {
      if (!/katex(\.min)?\.css/.test(id)) return null
      return { code: code.replace(/,url\([^)]+\.(?:woff|ttf)\) format\("[a-z]+"\)/g, ''), map: null }
    },
  }
}
