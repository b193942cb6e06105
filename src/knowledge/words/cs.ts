import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'cs',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'musíte se přihlásit',
      'je vyžadováno přihlášení',
      'přihlaste se',
      'se přihlaste',
      'musíte přihlásit',
      'musíte být přihlášen',
      'nejste přihlášen',
      'vyžaduje přihlášení',
      'přihlášení je',
    ],
    'session-or-cookies': [
      'povolte soubory cookie',
      'povolte cookies',
      'relace vypršela',
      'platnost relace',
      'přihlášení vypršelo',
    ],
    'not-authorized-role': [
      'nemáte oprávnění',
      'nedostatečná oprávnění',
      'nemáte přístup',
      'nemáte právo',
      'nemáte dostatečn',
      'nejste oprávněn',
    ],
    'ip-or-region': [
      'z vaší země',
      've vaší zemi',
      've vašem regionu',
      'ip adresa byla zablok',
      'ip adresa je blok',
    ],
    'vpn-or-proxy': ['vypněte vpn', 'vpn nebo proxy'],
    'bot-challenge': ['nejste robot', 'kontrola prohlížeče', 'neobvyklý provoz', 'jste člověk', 'opište kód'],
    'waf-rule': ['požadavek byl zablokován', 'z bezpečnostních důvodů'],
    'rate-limit': ['příliš mnoho', 'příliš často'],
    legal: ['z právních důvodů', 'na základě rozhodnutí soudu'],
    'account-suspended': ['účet byl pozastaven', 'účet byl zablokován', 'web byl pozastaven'],
  },
} satisfies Words;
