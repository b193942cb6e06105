import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'it',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      'accedere per',
      'devi effettuare il',
      "effettua l'accesso",
      'devi essere registrato',
      'accesso richiesto',
      'utenti registrati',
      "eseguire l'accesso",
      'eseguire il login',
    ],
    'session-or-cookies': ['sei stato disconnesso', 'per inattività'],
    'ip-or-region': ['tramite la vpn', 'disponibile nella tua area'],
    'bot-challenge': [
      'verifica del browser',
      'traffico insolito',
      'verifica di sicurezza',
      'controllo di sicurezza',
      'attività insolita',
    ],
    'waf-rule': ['richiesta è stata bloccata', 'richiesta bloccata'],
    legal: ['ragioni legali', "provvedimento dell'autorità", 'motivi legali', 'maggiorenne'],
    csrf: ['token di sicurezza', 'pagina è scaduta'],
    'network-filter': [
      "bloccato dall'amministratore di rete",
      'filtro dei contenuti',
      'bloccato dalla tua organizzazione',
    ],
  },
  terms: {
    filter: 'scuola',
    contact: 'contatt',
    quota: 'piano$|giornalier|credit',
    certificate: 'certificat',
    law: 'autorità giudiziaria|tribunale|minori|18 anni',
    form: 'modulo',
    link: 'link|collegamento|invito',
    requests: 'chiamate|richieste|tentativi',
    hurry: 'troppe richieste|troppi tentativi|troppo veloce|rallenta',
    robot: 'umano|umani|automatizzat',
    place: 'paese|territorio|posizione geografica|estero|italia',
    address: 'indirizzo|rete$',
    firewall: 'dannos|sospett|regola di sicurezza|attacco|motivi di sicurezza|ragioni di sicurezza',
    account: 'account|abbonati|iscritti|utente',
    role: 'ruolo|permess|diritti|privileg|autorizz|amministrator|profilo|condivis|^solo$|appartien|fai parte|abbonamento|non sei mem|non disponi di|non hai acc|non si dispone|non è abil|non sei abil|dipendenti|docenti|proprietari|iscritto a|riservato a|riservata a|riservati a',
    'sign-in':
      'registrati|accedi|autentic|credenzial|password|accedere.|devi accedere|necessario accedere|loggat|effettuare l|disconness',
    denied:
      'errat|insufficien|non$|nega|rifiut|viet|impossibile|senza|manca|nessun|scorrett|rilevat|inibit|oscurat|altro$|altra$',
    demanded:
      'deve$|devi$|devono|serve$|necessari|richied|richiest|solo$|soltanto|riservat|disattiv|disabilit|conferm|dimostra|aggiorna|occorre|bisogna|accedi con|identificati|accedi per|accedi al|effettua|abilita|attiva$',
    over: 'scadut|non è più|obsolet|vecchi|terminata|inattiv|già stato|già util',
    full: 'superat|esaurit|raggiunt|troppi|troppe|eccess|usando|utilizz|limite',
    blocked: 'blocca|disattivato$|disattivata|disabilitat',
    banned: 'sospes|bannat|disattivato da|espuls|escluso|esclusa',
    guess: 'forse|se ritieni|se pensi|potrebbe',
  },
} satisfies Words;
