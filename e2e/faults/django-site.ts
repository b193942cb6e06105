import type { Kind } from './servers.ts';

/** A site made with Debian's Django in one file, as its documentation allows (`settings.configure`). */
const site = (folder: string): string => `import logging, sys
from django.conf import settings
settings.configure(
    DEBUG=False, SECRET_KEY='for tests', ROOT_URLCONF='__main__', ALLOWED_HOSTS=['www.site.test'],
    INSTALLED_APPS=['django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions'],
    MIDDLEWARE=[
        'django.middleware.common.CommonMiddleware',
        'django.contrib.sessions.middleware.SessionMiddleware',
        'django.middleware.csrf.CsrfViewMiddleware',
    ],
    SESSION_ENGINE='django.contrib.sessions.backends.signed_cookies',
    DATABASES={'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': '${folder}/database'}},
)
import django
django.setup()
from django.core.exceptions import PermissionDenied
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

logging.disable(logging.CRITICAL)

def opened(request):
    return HttpResponse('<!doctype html><title>Open</title><p>This page is open.')

def session(request):
    # A cookie of an earlier release: its signature counts no more, and the session is empty.
    if 'sessionid' in request.COOKIES and not request.session.keys():
        raise PermissionDenied
    return opened(request)

def member(request):
    if request.session.get('member'):
        return opened(request)
    return HttpResponse('<!doctype html><title>Members</title><p>Please <a rel="login" href="/django/login">log in</a> to view this page.', status=403)

def login(request):
    request.session['member'] = True
    return HttpResponse('Welcome')

def role(request):
    raise PermissionDenied('editors only')

urlpatterns = [
    path('', opened), path('django/session', session), path('django/member', member), path('django/login', login),
    path('django/role', role), path('django/form', opened),
]
execute_from_command_line(sys.argv)
`;

export const django: Kind = {
  name: 'Django',
  // Debian's own: a machine may have another one before it in its path.
  program: '/usr/bin/python3',
  args: (file, { ports }) => [file, 'runserver', '--noreload', `127.0.0.1:${ports.http}`],
  configuration: ({ folder }) => site(folder),
  hasOnePort: true,
};
