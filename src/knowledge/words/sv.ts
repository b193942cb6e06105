import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'sv',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'inloggning krävs',
      'logga in för',
      'måste logga in',
      'måste vara inloggad',
      'du är inte inloggad',
      'kräver inloggning',
    ],
    'session-or-cookies': ['aktivera cookies', 'session har gått', 'sessionen har'],
    'not-authorized-role': [
      'otillräcklig behörighet',
      'inte tillåtelse',
      'saknar behörighet',
      'har inte åtkomst',
      'inte rättighet',
      'inte behörig',
    ],
    'ip-or-region': [
      'från ditt land',
      'din ip har blockerats',
      'i ditt land',
      'i din region',
      'ip-adress har blockerats',
      'ip-adress är blockerad',
    ],
    'vpn-or-proxy': ['stäng av din vpn', 'vpn eller proxy'],
    'bot-challenge': ['ovanlig trafik', 'är en robot', 'du är människa', 'du är en människa'],
    'waf-rule': ['din begäran har blockerats', 'din förfrågan har blockerats', 'av säkerhetsskäl'],
    'rate-limit': ['för många'],
    legal: ['av juridiska skäl', 'domstolsbeslut'],
    'account-suspended': ['kontot har stängts av', 'kontot är avstängt'],
  },
} satisfies Words;
