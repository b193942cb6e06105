import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'sv',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['du måste vara inloggad', 'du måste logga in', 'logga in för att', 'inloggning krävs'],
    'session-or-cookies': ['din session har gått ut', 'sessionen har löpt ut', 'aktivera cookies'],
    'not-authorized-role': ['du saknar behörighet', 'du har inte behörighet', 'otillräcklig behörighet'],
    'ip-or-region': [
      'är inte tillgänglig i ditt land',
      'inte tillgängligt i ditt land',
      'från ditt land',
      'din ip-adress har blockerats',
      'din ip-adress är blockerad',
      'din ip har blockerats',
    ],
    'vpn-or-proxy': ['stäng av din vpn', 'vpn eller proxy'],
    'bot-challenge': ['inte är en robot', 'att du är människa', 'att du är en människa', 'ovanlig trafik'],
    'waf-rule': ['din begäran har blockerats', 'din förfrågan har blockerats', 'av säkerhetsskäl'],
    'rate-limit': ['för många förfrågningar', 'för många begäranden', 'för många försök'],
    legal: ['av juridiska skäl', 'domstolsbeslut'],
    'account-suspended': ['kontot har stängts av', 'kontot är avstängt'],
  },
} satisfies Words;
