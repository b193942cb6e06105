import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'he',
  source: 'the wording of public software in this language; 2026-11',
  says: {
    'not-authorized-role': ['אינך מורשה'],
  },
  terms: {
    session: 'החיבור',
    contact: 'פנה |פנו |לפנות',
    full: 'משתמש',
    vpn: 'פרוקסי',
    link: 'קישור|הזמנה',
    requests: 'בקשות|ניסיונות',
    hurry: 'יותר מדי',
    robot: 'רובוט|אנושי',
    cookie: 'עוגיות',
    place: 'מדינ|אזור|ישראל',
    address: 'ip|כתובת|הרשת|ברשת',
    browser: 'דפדפן',
    firewall: 'חומת|זדוני|חשוד|תקיפה',
    account: 'חשבון|חבר ב',
    role: 'הרשא|מנהל|^רק |סטודנט|הבעלים|מיועד',
    'sign-in': 'להתחבר|התחבר|סיסמ',
    denied: 'שגוי|אינם|אינו|אינך|אינה|אין |לא |נדח|אסור',
    demanded: 'עליך|אנא|יש ל|נדרש|רק |חובה|להתחבר|בלבד',
    over: 'הקישור פג|פג |הסתיים|תקף|בתוקף',
    blocked: 'נחסם|נחסמ|חסום|חסומה|ננעל|הושבת',
    banned: 'הושע',
    guess: 'אולי|אם לדעת',
  },
} satisfies Words;
