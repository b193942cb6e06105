import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'cherrypy',
  name: 'CherryPy',
  kind: 'framework',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'server', starts: 'cherrypy/' }],
      source: 'cherrypy.dev: on every response; 2026-11',
    },
    {
      tier: 'corroborating',
      at: [401, 403],
      all: [{ in: 'text', contains: 'powered by cherrypy' }],
      source: 'cherrypy, _cperror; 2026-11',
    },
  ],
} satisfies Signature;
