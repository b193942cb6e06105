import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'de',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': ['loggen sie sich', 'logge dich', 'melde dich an', 'anzumelden'],
    'ip-or-region': ['mit dem vpn', 'per vpn', 'in ihrem gebiet'],
    'bot-challenge': ['bestätigen sie, dass sie', 'browser wird überprüft'],
    'waf-rule': ['anfrage wurde blockiert'],
    'rate-limit': ['anfragelimit', 'zu viele', 'ratenlimit'],
    'account-suspended': [
      'account wurde gesperrt',
      'website wurde gesperrt',
      'webseite wurde gesperrt',
      'präsenz wurde gesperrt',
    ],
    csrf: ['sicherheitstoken'],
    'client-certificate': ['clientzertifikat'],
    'network-filter': [
      'von ihrem administrator blockiert',
      'von ihrer organisation blockiert',
      'inhaltsfilter',
      'jugendschutzfilter',
    ],
    hotlink: ['direktverlinkung'],
  },
  terms: {
    contact: 'wenden sie|wende dich',
    vpn: 'anonymisier|rechenzentr',
    certificate: 'zertifikat',
    link: 'link$|links$|downloadlink|bestätigungslink|freigabelink|einladung',
    device: 'gerät|laptop|rechner|arbeitsplatz|firmengerät|dienstgerät',
    managed: 'organisation|verwaltet|unternehmen|firma|registriert|richtlini|firmengerät|dienstgerät',
    law: 'jugendschutz|minderjährig|gericht|gesetz|rechtlich|sanktion|erwachsene|volljährig|18 jahre|urheberrecht',
    filter: 'kategorie|schulnetz|schulfilter|schule|arbeitgeber|webfilter|jugendschutzfilter|it-abteilung',
    quota: 'kontingent|datenvolumen|bandbreite|tarif|guthaben|speicherplatz|freikont',
    requests: 'anfragen|versuche|abfragen|aufrufe|zugriffe$|anmeldeversuche',
    hurry: 'zu viele anfragen|zu schnell|zu häufig|zu oft|nicht so schnell',
    robot:
      'bots$|menschen$|automatisiert|ein mensch|ungewöhnlichen datenverkehr|sicherheitsabfrage|sicherheitsüberprüfung|mensch sind|kein bot',
    session: 'sitzung',
    place: 'land$|ländern|länder$|standort|ausland|aufenthaltsort|deutschland|österreich|schweiz',
    address:
      'ip-adress|ip adress|netzwerk|netz$|adressbereich|universitätsnetz|firmennetz|hochschulnetz|ihrer adresse|ihre adresse|campusnetz|nur aus|nur im|nur inner|nur intern',
    firewall:
      'schädlich|verdächtig|sicherheitsregel|sicherheitsrichtlinie|angriff|bedrohung|sicherheitsgründ',
    account: 'ihr zugang ist|diesem forum|diesem board|mitglieder|abonnent|kundenkonto|benutzer',
    role: 'rolle|recht$|rechte$|berechtig|befugnis|mitarbeiter|zugriffsrecht|sachbearbeiter|dürfen diese|für sie freigegeben|mit ihnen geteilt|mit dir geteilt|^nur$|können nur|dürfen nur|mitgliedschaft|abonnement|kein mitglied|nicht die erford|nicht über die|fehlen die nöt|nicht autoris|nicht befugt|nicht freigesch|keinen zugriff|beschäftigte|studierende|lehrkräfte|eingeschrieben|eigentümer|vorbehalten|gehör',
    'sign-in':
      'registrierte|anmeld|angemeldet|einloggen|eingeloggt|melden sie|passwort|kennwort|zugangsdaten|authentifiz|abgemeldet|ausgeloggt',
    denied:
      'nicht|kein|ohne|verweigert|abgelehnt|verboten|untersagt|unzulässig|ungültig|abgewiesen|fehlt|fehlen|deaktiviert|eingestuft|erkannt|stimmt nicht|falsch|gestoppt|verhindert|unbekannt|verfügbar|aus$|einem anderen|einer anderen',
    demanded:
      'müss|muss|fordert|nur$|bitte|benötig|erforderlich|notwendig|brauch|bestätigen|dürfen|ausschließlich|vorbehalten|erst ab|ab 18|aktualisieren|schalten sie|um zu|melden sie|zuerst|wir prüfen|überprüfen',
    over: 'zurückgezogen|abgelaufen|nicht mehr|veraltet|beendet|zu alt|verfallen|ungültig geworden|bereits verwendet',
    full: 'überschritten|zu viele|sehr viele|ausgeschöpft|erschöpft|erreicht|aufgebraucht|verbraucht|höchstzahl|limit',
    blocked: 'gesperrt|blockiert|sperre|geblockt|deaktiviert',
    banned: 'sie wurden gesperrt|stillgelegt|verbannt|gebannt',
    guess:
      'notwendige cookies|verwendung von|oder die seite|vielleicht|möglicherweise|wenn sie glauben|falls|sollten sie|eventuell|könnte|öffnungszeiten',
  },
} satisfies Words;
