import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'nl',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'u moet ingelogd zijn',
      'je moet ingelogd zijn',
      'u moet inloggen',
      'je moet inloggen',
      'log in om',
      'authenticatie vereist',
    ],
    'session-or-cookies': [
      'uw sessie is verlopen',
      'je sessie is verlopen',
      'schakel cookies in',
      'cookies inschakelen',
    ],
    'not-authorized-role': [
      'u heeft geen toestemming',
      'je hebt geen toestemming',
      'u heeft onvoldoende rechten',
      'je hebt onvoldoende rechten',
      'u bent niet bevoegd',
      'niet gemachtigd om',
    ],
    'ip-or-region': [
      'niet beschikbaar in uw land',
      'niet beschikbaar in jouw land',
      'niet beschikbaar in je land',
      'vanuit uw land',
      'uw ip-adres is geblokkeerd',
      'je ip-adres is geblokkeerd',
    ],
    'vpn-or-proxy': ['schakel uw vpn uit', 'schakel je vpn uit', 'vpn of proxy', 'een vpn gebruikt'],
    'bot-challenge': [
      'geen robot',
      'dat u een mens bent',
      'dat je een mens bent',
      'ongebruikelijk verkeer',
      'uw browser wordt gecontroleerd',
    ],
    'waf-rule': [
      'uw verzoek is geblokkeerd',
      'je verzoek is geblokkeerd',
      'geblokkeerd om veiligheidsredenen',
      'om veiligheidsredenen geblokkeerd',
    ],
    'rate-limit': ['te veel verzoeken', 'te veel aanvragen', 'te veel pogingen'],
    legal: ['om juridische redenen', 'gerechtelijk bevel'],
    'account-suspended': ['account is opgeschort', 'account is geblokkeerd', 'website is opgeschort'],
    csrf: ['csrf-token'],
    'signed-url-expired': ['de link is verlopen'],
  },
} satisfies Words;
