import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'pl',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'musisz się zalogować',
      'musisz być zalogowany',
      'zaloguj się, aby',
      'wymagane logowanie',
      'wymagane uwierzytelnienie',
    ],
    'session-or-cookies': [
      'twoja sesja wygasła',
      'sesja wygasła',
      'włącz obsługę plików cookie',
      'włącz pliki cookie',
    ],
    'not-authorized-role': [
      'nie masz uprawnień',
      'nie masz wystarczających uprawnień',
      'brak uprawnień',
      'nie posiadasz uprawnień',
      'nie jesteś uprawniony',
    ],
    'ip-or-region': [
      'niedostępna w twoim kraju',
      'niedostępny w twoim kraju',
      'niedostępne w twoim kraju',
      'z twojego kraju',
      'niedostępna w twoim regionie',
      'twój adres ip został zablokowany',
      'twoje ip zostało zablokowane',
    ],
    'vpn-or-proxy': ['wyłącz vpn', 'vpn lub proxy', 'korzystasz z vpn'],
    'bot-challenge': [
      'nie jesteś robotem',
      'nie jestem robotem',
      'jesteś człowiekiem',
      'nietypowy ruch',
      'sprawdzanie przeglądarki',
    ],
    'waf-rule': [
      'twoje żądanie zostało zablokowane',
      'żądanie zostało zablokowane',
      'zablokowane ze względów bezpieczeństwa',
      'zablokowany ze względów bezpieczeństwa',
    ],
    'rate-limit': ['zbyt wiele żądań', 'zbyt wiele zapytań', 'zbyt wiele prób', 'zbyt dużo żądań'],
    legal: ['z powodów prawnych', 'nakazu sądu', 'przyczyn prawnych'],
    'account-suspended': [
      'konto zostało zawieszone',
      'konto zawieszone',
      'strona została zawieszona',
      'serwis został zablokowany',
    ],
    csrf: ['token csrf'],
    'signed-url-expired': ['link wygasł', 'odnośnik wygasł'],
  },
} satisfies Words;
