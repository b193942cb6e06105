import type { Signature } from '../../core/diagnosis/signature.ts';

export default {
  id: 'wangsu',
  name: 'Wangsu / CDNetworks',
  kind: 'cdn',
  signs: [
    {
      tier: 'path-only',
      any: [{ in: 'header', name: 'x-ws-request-id', exists: true }],
      source: 'capture of a block page, where its cache put it beside X-Via; 2026-11',
    },
    {
      tier: 'corroborating',
      all: [{ in: 'body', contains: 'haplat.net/waf_forbidden' }],
      cause: 'waf-rule',
      source: 'capture of a block page, github.com/Ekultek/WhatWaf/issues/997; 2026-11',
    },
  ],
} satisfies Signature;
