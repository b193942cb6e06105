import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'uk',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['увійдіть', 'авторизуйтесь', 'авторизуйтеся', 'потрібен вхід'],
    'session-or-cookies': [
      'увімкніть cookie',
      'увімкніть файли cookie',
      'термін дії сесії',
      'вашої сесії',
      'час сесії',
      'сесія закін',
    ],
    'not-authorized-role': [
      'не маєте доступу',
      'прав для',
      'прав доступу',
      'достатньо прав',
      'немає доступу',
    ],
    'ip-or-region': ['з вашої країни', 'вашій країні', 'вашому регіоні', 'вашого регіону'],
    'vpn-or-proxy': ['vpn або проксі', 'через vpn'],
    'bot-challenge': ['перевірка браузера', 'ви людина', 'капч', 'введіть код з'],
    'waf-rule': ['запит заблоковано'],
    'rate-limit': ['надто багато'],
    legal: ['за рішенням суду', 'з юридичних причин'],
    'account-suspended': ['запис заблок'],
  },
} satisfies Words;
