import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'fr',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'ip-or-region': ['via le vpn'],
    'session-or-cookies': ['été déconnecté'],
    'bot-challenge': ['vérification de votre navigateur', 'contrôle de sécurité', 'activité inhabituelle'],
    'waf-rule': ['votre requête a été bloquée', 'votre demande a été bloquée', 'requête a été rejetée'],
    'rate-limit': ['trop de demandes'],
    legal: ['raisons juridiques', 'décision judiciaire', "vérification de l'âge"],
    csrf: ['jeton de sécurité', 'page a expiré'],
    'directory-index': ["il n'y a pas de document d'index"],
    'network-filter': ['bloqué par votre administrateur', 'bloqué par votre organisation', 'filtre web'],
  },
  terms: {
    vpn: 'anonymis',
    form: 'formulaire',
    token: 'jeton',
    certificate: 'certificat',
    link: 'lien$|liens$|invitation',
    device: 'appareil|ordinateur|poste',
    managed: 'géré|organisation|entreprise|conforme',
    law: "sanction|tribunal|justice|loi$|légal|mineur|majeur|18 ans|droit d'auteur",
    filter: 'catégorie|établissement scolaire|employeur|filtrage|contrôle parental|service informatique',
    quota: 'articles gratuits|forfait|bande passante|crédit|espace de stockage|abonnement',
    requests: 'requêtes|tentatives|appels|téléchargements',
    hurry: 'trop de requêtes|trop vite|trop souvent|trop de tentatives|ralenti',
    robot: 'humain$|automatis|trafic inhabituel|vérification de sécurité|un humain|êtes humain',
    place: 'pays|région|territoire|localisation|france|situés en|étranger|zone$|géo',
    address: 'adresse|réseau',
    browser: 'navigateur',
    firewall:
      'pare-feu|malveillant|suspect|règle de sécurité|politique de sécurité|attaque|malicieu|comportement suspect|raisons de sécurité|dangere',
    account: 'compte|membres|abonnés|utilisateur',
    role: "rôle|droits|permission|privilège|autorisation|administrat|habilit|profil|partagé avec vous|^seul|appartient|pas partie|adhésion|pas membre|pas accès|n'avez pas le droit|pas autoris|ne disposez pas|n'avez pas les|pas inscrit à|personnel|agents$|salariés|enseignants|étudiants|propriétaire|admin$|réservé a|réservée a|réservé à|réservée à",
    'sign-in': 'connecter|connecté|connexion|connectez|identifi|mot de passe|authentifi|déconnecté',
    denied:
      'insuffisan|pas$|aucun|refus|interdit|rejet|impossible|invalide|sans$|non$|manqu|incorrect|désactivés|jugé|détecté|empêch|inconnu|disponible|indisponible|depuis|un autre|une autre',
    demanded:
      'devez|doit$|doivent|veuillez|nécessaire|requis|seul|réserv|désactivez|activez|prouvez|confirmez|faut|mettez|uniquement|pour$|depuis|vérifi|activer|limité',
    over: "expiré|n'est plus|plus valable|révoqu|plus valide|trop ancien|obsolète|terminée|plus pris|inactivit|déjà util|déjà été util",
    full: 'maxim|dépass|épuisé|atteint|trop de|excès|utilisé|limite|consommé',
    blocked: 'bloqu|verrouill|désactivé|clôtur',
    banned: 'banni|désactivé par|exclu$|exclue$',
    guess: 'nous utilis|peut-être|si vous pensez|si vous croyez|il se peut|éventuellement',
  },
} satisfies Words;
