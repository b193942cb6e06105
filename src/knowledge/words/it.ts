import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'it',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      "devi effettuare l'accesso",
      "è necessario effettuare l'accesso",
      "effettua l'accesso per",
      'devi accedere',
      'autenticazione richiesta',
      'è necessario autenticarsi',
    ],
    'session-or-cookies': [
      'la sessione è scaduta',
      'sessione scaduta',
      'abilita i cookie',
      'abilitare i cookie',
    ],
    'not-authorized-role': [
      'non hai i permessi',
      'non disponi delle autorizzazioni',
      'non si dispone delle autorizzazioni',
      'non sei autorizzato',
      'permessi insufficienti',
      'non hai il permesso',
    ],
    'ip-or-region': [
      'non è disponibile nel tuo paese',
      'non disponibile nel tuo paese',
      'non disponibile nella tua regione',
      'dal tuo paese',
      'il tuo indirizzo ip è stato bloccato',
      'il tuo ip è stato bloccato',
    ],
    'vpn-or-proxy': ['disattiva la vpn', 'vpn o un proxy', 'vpn o proxy', 'utilizzando una vpn'],
    'bot-challenge': [
      'non sei un robot',
      'non sono un robot',
      'sei umano',
      'verifica del browser',
      'traffico insolito',
    ],
    'waf-rule': [
      'la tua richiesta è stata bloccata',
      'la richiesta è stata bloccata',
      'bloccata per motivi di sicurezza',
      'bloccato per motivi di sicurezza',
    ],
    'rate-limit': ['troppe richieste', 'troppi tentativi'],
    legal: ['per motivi legali', 'ragioni legali', "provvedimento dell'autorità"],
    'account-suspended': [
      'account sospeso',
      'account è stato sospeso',
      'sito sospeso',
      'sito è stato sospeso',
    ],
    csrf: ['token csrf', 'token di sicurezza non valido'],
    'signed-url-expired': ['il link è scaduto', 'link scaduto'],
  },
} satisfies Words;
