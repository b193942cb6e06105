import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'cs',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'musíte se přihlásit',
      'musíte být přihlášeni',
      'přihlaste se prosím',
      'je vyžadováno přihlášení',
    ],
    'session-or-cookies': [
      'platnost relace vypršela',
      'vaše relace vypršela',
      'povolte soubory cookie',
      'povolte cookies',
    ],
    'not-authorized-role': ['nemáte oprávnění', 'nemáte dostatečná oprávnění', 'nedostatečná oprávnění'],
    'ip-or-region': [
      'není ve vaší zemi dostupn',
      've vaší zemi není k dispozici',
      'z vaší země',
      'vaše ip adresa byla zablokována',
      'vaše ip adresa je blokována',
    ],
    'vpn-or-proxy': ['vypněte vpn', 'vpn nebo proxy'],
    'bot-challenge': ['nejste robot', 'že jste člověk', 'kontrola prohlížeče', 'neobvyklý provoz'],
    'waf-rule': ['váš požadavek byl zablokován', 'požadavek byl zablokován', 'z bezpečnostních důvodů'],
    'rate-limit': ['příliš mnoho požadavků', 'příliš mnoho pokusů'],
    legal: ['z právních důvodů', 'na základě rozhodnutí soudu'],
    'account-suspended': ['účet byl pozastaven', 'účet byl zablokován', 'web byl pozastaven'],
  },
} satisfies Words;
