import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'es',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'ip-or-region': ['través de la vpn'],
    'login-required': [
      'necesitas iniciar',
      'necesita iniciar',
      'estar registrado',
      'no ha iniciado sesión',
      'no has iniciado sesión',
      'identifíquese',
      'identifícate',
    ],
    'bot-challenge': ['comprobando su navegador', 'comprobación de seguridad', 'actividad inusual'],
    'waf-rule': [
      'solicitud ha sido bloqueada',
      'solicitud fue bloqueada',
      'solicitud bloqueada',
      'petición ha sido bloqueada',
    ],
    'rate-limit': ['máximo de peticiones'],
    csrf: ['token de seguridad', 'página ha caducado'],
    'network-filter': [
      'bloqueado por su administrador',
      'bloqueado por el administrador de red',
      'bloqueado por su organización',
    ],
    quota: ['límite de descargas'],
  },
  terms: {
    contact: 'póngase en',
    vpn: 'anonimiz',
    token: 'testigo',
    certificate: 'certificado',
    link: 'enlace|vínculo|invitación',
    device: 'dispositivo|equipo|ordenador',
    managed: 'administrado|gestionado|empresa|organización|corporativ|cumple con',
    law: 'sanciones|tribunal|judicial|ley$|leyes|legal|menores|mayor de|mayores de|18 años|derechos de autor|justicia',
    filter: 'categoría|colegio|escuela|empleador|filtro|control parental|política de uso',
    quota: 'cuota|ancho de banda|tu plan|su plan|saldo|almacenamiento|crédito',
    requests: 'peticiones|solicitudes|intentos|consultas|descargas|mensajes',
    hurry: 'demasiadas peticiones|demasiadas solicitudes|demasiados intentos|demasiado rápido|más despacio',
    robot: 'humano$|automatizad|automátic|tráfico inusual|verificación de seguridad',
    session: 'sesión',
    place: 'país|región|territorio|ubicación|extranjero|españa',
    address: 'dirección|tu red|su red|red$',
    browser: 'navegador',
    firewall:
      'cortafuegos|malicios|sospechos|regla de seguridad|política de seguridad|ataque|razones de seguridad|motivos de seguridad',
    account: 'cuenta|socios|suscriptores|usuario',
    role: 'membres|rol$|permiso|privilegio|autorización|perfil|derechos de acceso|facultad|compartido contigo|compartida contigo|compartido con usted|^solo$|^sólo$|pertenece|forma parte|formas parte|suscripción|no eres miem|no es miem|no está autor|no autorizado para|no estás autor|no tienes acc|no tiene acc|matriculad|empleados|alumnos|estudiantes|propietari|dueño|reservado a|reservada a',
    'sign-in':
      'registrados|inicia sesión|inicie sesión|iniciar sesión|iniciado sesión|identific|contraseña|credencial|autentic|desconectad|cerrado la sesión',
    denied:
      'insuficien|no$|sin$|deneg|rechaz|prohib|imposible|inválid|carece|falta|incorrect|bloqueado por|detenido|detectado|desconocid|impedid|disponible|desde|restring|restric|otro|otra',
    demanded:
      'requerid|debe|necesit|requier|por favor|solo$|sólo|únicamente|apaga|apágalo|desactiva|desactive|demuestr|verifi|confirm|actualiz|exclusiv|tiene que|tienes que|activa$|reservad|para seguir|para ver',
    over: 'caduc|expir|ya no|antiguo|obsolet|venció|vencid|terminó|finaliz|inactividad|ya fue|ya ha sido',
    full: 'super|límite|agot|exced|alcanz|demasiad',
    blocked: 'bloque|desactivad',
    banned: 'dada de baja|expulsad|baneado|inhabilitad',
    guess: 'puede haber|quizá|tal vez|si cree|puede que|posible',
  },
} satisfies Words;
