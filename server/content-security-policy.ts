/**
 * What the app may load and run: only what comes from its own origin, and no inline script or style. The server
 * sends it as a header and the build writes it into the page; `frame-ancestors` works in the header only.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
