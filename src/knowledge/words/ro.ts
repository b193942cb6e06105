import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'ro',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'trebuie să vă autentificați',
      'trebuie să fiți autentificat',
      'autentificați-vă',
      'este necesară autentificarea',
    ],
    'session-or-cookies': ['sesiunea a expirat', 'sesiunea dvs. a expirat', 'activați cookie'],
    'not-authorized-role': ['nu aveți permisiunea', 'nu aveți drepturi', 'nu sunteți autorizat'],
    'ip-or-region': [
      'nu este disponibil în țara',
      'nu este disponibilă în țara',
      'din țara dvs',
      'adresa dvs. ip a fost blocată',
      'adresa ip a fost blocată',
    ],
    'vpn-or-proxy': ['dezactivați vpn', 'vpn sau proxy'],
    'bot-challenge': ['nu sunteți robot', 'nu ești robot', 'sunteți om'],
    'waf-rule': ['cererea dvs. a fost blocată', 'solicitarea a fost blocată', 'din motive de securitate'],
    'rate-limit': ['prea multe cereri', 'prea multe solicitări', 'prea multe încercări'],
    legal: ['din motive legale', 'hotărâre judecătorească'],
    'account-suspended': ['contul a fost suspendat', 'cont suspendat'],
  },
} satisfies Words;
