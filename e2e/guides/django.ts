import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import guide from '../../src/knowledge/guides/django.ts';
import { write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import { host } from './lab.ts';
import type { Answered, Kind, Lab, Place } from './lab.ts';

/** Debian's own: a machine may have another one before it in its path. */
const python = '/usr/bin/python3';

const kind: Kind = {
  unit: 'gunicorn',
  program: python,
  args: ({ port }) => ['manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
  commands: ({ output }) => ({ python3: `exec ${python} "$@"`, journalctl: `exec cat ${output}` }),
  places: ({ folder }) => ({
    settings: join(folder, 'mysite/settings.py'),
    template: join(folder, 'templates/form.html'),
  }),
};

const manage = `import os, sys
os.environ['DJANGO_SETTINGS_MODULE'] = 'mysite.settings'
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`;

const settings = `DEBUG = False
SECRET_KEY = 'for tests'
ROOT_URLCONF = 'mysite.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions']
MIDDLEWARE = [
    'django.middleware.common.CommonMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'mysite.urls.SignedInByHeader',
]
AUTHENTICATION_BACKENDS = ['django.contrib.auth.backends.RemoteUserBackend']
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'DIRS': ['templates']}]
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': 'database'}}
DEFAULT_AUTO_FIELD = 'django.db.models.AutoField'
`;

const urls = `from django.contrib.auth.decorators import permission_required
from django.contrib.auth.middleware import RemoteUserMiddleware
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.csrf import ensure_csrf_cookie

class SignedInByHeader(RemoteUserMiddleware):
    header = 'HTTP_X_USER'

@ensure_csrf_cookie
def form(request):
    return HttpResponse('sent') if request.method == 'POST' else render(request, 'form.html')

@permission_required('auth.view_user', raise_exception=True)
def staff(request):
    return HttpResponse('open')

urlpatterns = [path('form/', form), path('staff/', staff), path('open/', lambda request: HttpResponse('open'))]
`;

interface Fault {
  readonly settings?: string;
  readonly form?: string;
}

async function put(
  { folder }: Place,
  { settings: more = `ALLOWED_HOSTS = ['${host}']`, form = '' }: Fault,
): Promise<void> {
  await write(folder, {
    'manage.py': manage,
    'mysite/__init__.py': '',
    'mysite/settings.py': `${settings}${more}\n`,
    'mysite/urls.py': urls,
    'templates/form.html': `<form method="post">\n${form}\n</form>\n`,
  });
  // Who is signed in is looked up there.
  execFileSync(python, ['manage.py', 'migrate'], { cwd: folder, stdio: 'pipe' });
}

/** Opens the form and sends it, as a browser does over plain http: a `Secure` cookie stays away. */
async function sendForm(lab: Lab): Promise<Answered> {
  const { headers, body } = await lab.ask({ path: '/form/' });
  const cookies = [headers['set-cookie'] ?? []].flat().filter((one) => !/; secure/i.test(one));
  const token = /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(body)?.[1];
  return lab.ask({
    path: '/form/',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: cookies.map((one) => one.split(';', 1)[0]).join('; '),
    },
    body: token === undefined ? '' : `csrfmiddlewaretoken=${token}`,
  });
}

const form = { path: '/form/' };

const cases: readonly Case[] = [
  { fix: 'token', refuses: 403, asking: form, how: sendForm, lay: (place) => put(place, {}) },
  {
    fix: 'cookie',
    refuses: 403,
    asking: form,
    how: sendForm,
    lay: (place) =>
      put(place, {
        settings: `ALLOWED_HOSTS = ['${host}']\nCSRF_COOKIE_SECURE = True`,
        form: '{% csrf_token %}',
      }),
  },
  {
    fix: 'allowed-hosts',
    refuses: 400,
    asking: { path: '/open/' },
    lay: (place) => put(place, { settings: "ALLOWED_HOSTS = ['example.com']" }),
  },
  {
    fix: 'permission',
    refuses: 403,
    asking: { path: '/staff/', headers: { 'x-user': 'visitor' } },
    lay: (place) => put(place, {}),
  },
];

export const django: Bench = { guide, kind, cases };
