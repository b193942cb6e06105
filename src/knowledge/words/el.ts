import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'el',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'not-authorized-role': ['δεν έχετε πρόσβαση'],
  },
  terms: {
    contact: 'επικοινων',
    vpn: 'vpn|proxy',
    link: 'σύνδεσμο|συνδέσμ|πρόσκληση',
    requests: 'αιτήματα|αιτημάτων|προσπάθειες',
    hurry: 'πάρα πολλ|υπερβολικά',
    robot: 'ρομπότ|άνθρωπος|αυτοματ',
    cookie: 'cookie',
    session: 'συνεδρία',
    law: 'δικαστ|νόμο|18 ετών',
    place: 'χώρα|περιοχή|τοποθεσία',
    address: 'ip$|διεύθυνση|δίκτυο',
    browser: 'φυλλομετρητ|περιήγησης',
    firewall: 'τείχος|κακόβουλ|ύποπτ|επίθεση',
    account: 'λογαριασμ|μέλη$',
    role: 'δικαίωμα|άδεια|ρόλο|διαχειριστ|δικαιώματα',
    'sign-in': 'συνδεθείτε|σύνδεση$|κωδικό',
    denied: 'λάθος κωδικ|ανεπαρκ|δεν$|απαγορεύ|απορρίφθ|χωρίς',
    demanded: 'πρέπει|μόνο|παρακαλ|απαιτ|επιβεβαιώστε|ενεργοποι|απενεργοποι|συνδεθείτε',
    over: 'έληξε|λήξει|ληγμέν',
    full: 'υπέρβ|όριο|πολλ|χρησιμοποι',
    blocked: 'αποκλε|κλειδω|απενεργοποιηθεί',
    banned: 'αναστ',
    guess: 'ίσως|αν πιστεύετε',
  },
} satisfies Words;
