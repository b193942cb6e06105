import { worker } from '../servers/worker.ts';
import type { Kind, Place } from './lab.ts';

const modules = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_host',
  'authz_user',
  'authz_groupfile',
  'access_compat',
  'auth_basic',
  'autoindex',
  'dir',
  'mime',
  'remoteip',
  'rewrite',
];

export const apacheKind: Kind = {
  unit: 'apache2',
  program: '/usr/sbin/apache2',
  args: ({ config }) => ['-f', config, '-DFOREGROUND'],
  commands: ({ config }) => ({
    apachectl: `if [ "$1" = configtest ]; then set -- -t; fi\nexec /usr/sbin/apache2 -f ${config} "$@"`,
  }),
};

/** A whole configuration; what is given comes last. */
export function apacheConfiguration(
  { folder, root, log, port }: Place,
  more: string,
  extra: readonly string[] = [],
): string {
  return `
${[...modules, ...extra].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
${worker === null ? '' : `User ${worker}\nGroup ${worker}`}
PidFile ${folder}/apache.pid
ErrorLog ${log}
DefaultRuntimeDir ${folder}
TypesConfig /etc/mime.types
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
    AllowOverride All
    Require all granted
</Directory>
${more}
`;
}
