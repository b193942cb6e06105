import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'sv',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'inloggning krävs',
      'logga in för',
      'kräver inloggning',
      'måste logga',
      'vara inloggad',
      'loggat in',
      'inte inloggad',
    ],
    'session-or-cookies': ['aktivera cookies', 'sessionen har', 'loggats ut', 'session har'],
    'not-authorized-role': [
      'inte tillåtelse',
      'har inte åtkomst',
      'inte rättighet',
      'inte behörig',
      'behörighet',
      'inte rätt att',
    ],
    'ip-or-region': [
      'från ditt land',
      'din ip har blockerats',
      'i ditt land',
      'i din region',
      'ip-adress har blockerats',
      'ip-adress är blockerad',
    ],
    'vpn-or-proxy': ['din vpn', 'vpn eller'],
    'bot-challenge': ['ovanlig trafik', 'är en robot', 'du är människa', 'du är en människa'],
    'waf-rule': ['din begäran har blockerats', 'din förfrågan har blockerats', 'av säkerhetsskäl'],
    'rate-limit': ['för många'],
    legal: ['av juridiska skäl', 'domstolsbeslut'],
    'account-suspended': ['kontot har stängts av', 'kontot är avstängt'],
    hotlink: ['hotlink'],
    csrf: ['formuläret har'],
  },
} satisfies Words;
