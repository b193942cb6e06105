import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'IIS',
  places: {
    root: 'C:\\inetpub\\wwwroot',
    logs: 'C:\\inetpub\\logs\\LogFiles',
    site: 'Default Web Site',
    address: '203.0.113.7',
  },
  find: {
    steps: [
      {
        say: 'Visitors see 403; the log has the number behind it. In the columns `sc-status`, `sc-substatus`, `sc-win32-status`, `403 14 0` is a folder without a front page, `403 6 0` an address, `401 3 5` a file’s permissions.',
        copy: [
          'Get-ChildItem {logs} -Recurse -Filter *.log |',
          "  Select-String ' {path} ' | Select-Object -Last 10",
        ],
      },
      {
        say: 'Not clear yet? Failed Request Tracing for 401 and 403 shows each module’s decision.',
        copy: 'IIS Manager → the site → Failed Request Tracing Rules → Add → status codes 401,403',
      },
    ],
    sources: [
      'learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code; 2026-11',
      'learn.microsoft.com/en-us/iis/troubleshoot/using-failed-request-tracing/troubleshooting-failed-requests-using-tracing-in-iis; 2026-11',
    ],
  },
  sections: [
    {
      causes: ['directory-index'],
      means:
        '403.14: the address is a folder, none of the default documents is in it, and directory browsing is off. For an application it often means that its handler is not installed.',
      fixes: [
        {
          id: 'document',
          title: 'Name the front page',
          steps: [
            {
              say: 'In the site’s `web.config`.',
              in: 'web.config',
              change: [
                '  <system.webServer>',
                '+   <defaultDocument>',
                '+     <files>',
                '+       <add value="start.html" />',
                '+     </files>',
                '+   </defaultDocument>',
              ],
            },
          ],
        },
        {
          id: 'browsing',
          title: 'Or list the files',
          steps: [
            {
              say: 'Only where everybody may see every file in it.',
              in: 'web.config',
              change: ['  <system.webServer>', '+   <directoryBrowse enabled="true" />'],
            },
          ],
        },
        {
          id: 'module',
          title: 'An ASP.NET Core or MVC application: is its module there?',
          steps: [
            {
              say: 'ASP.NET Core needs the hosting bundle, ASP.NET its feature.',
              copy: ['Get-WebGlobalModule -Name AspNetCoreModuleV2', 'Install-WindowsFeature Web-Asp-Net45'],
            },
          ],
        },
      ],
      intended: 'Folders of uploads, backups and sources should stay closed.',
      sources: [
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/defaultdocument/; 2026-11',
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/directorybrowse; 2026-11',
      ],
    },
    {
      causes: [
        'server-permission',
        'unknown',
        'waf-rule',
        'hotlink',
        'browser-unsupported',
        'browser-tools',
        'bot-challenge',
      ],
      means:
        '401.3 and 403.1 to 403.3: the account that reads for the visitor, mostly the application pool’s, may not read or run it. 403.18, 403.19: the wrong pool. 404.5 to 404.15 look alike: request filtering.',
      look: [{ say: 'Who may read it?', copy: 'icacls "{root}"' }],
      fixes: [
        {
          id: 'acl',
          title: 'Let the application pool read the files',
          steps: [
            {
              say: 'And `IUSR`, which reads for visitors that are not signed in.',
              copy: [
                'icacls "{root}" /grant "IIS AppPool\\DefaultAppPool:(OI)(CI)RX"',
                'icacls "{root}" /grant "IUSR:(OI)(CI)RX"',
              ],
            },
          ],
        },
        {
          id: 'filtering',
          title: 'Request filtering: admit what is yours',
          steps: [
            {
              say: 'An ending, a hidden segment or a query of yours.',
              in: 'web.config',
              change: [
                '  <requestFiltering>',
                '+   <fileExtensions>',
                '+     <remove fileExtension=".config" />',
                '+   </fileExtensions>',
              ],
            },
          ],
        },
        {
          id: 'rewrite',
          title: 'URL Rewrite: a rule with the action AbortRequest or CustomResponse',
          steps: [
            {
              say: 'Find it.',
              copy: 'Select-String -Path "{root}\\web.config" -Pattern \'statusCode="403"|AbortRequest\'',
            },
          ],
        },
      ],
      intended: '`web.config`, `bin` and `App_Data` are closed on purpose.',
      sources: [
        'learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/default-permissions-user-rights; 2026-11',
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy', 'rate-limit'],
      means:
        '403.6 and 403.8: the address or host name is on a list; 403.501 and 403.502: too many requests at once, or in a while.',
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          steps: [
            {
              say: 'Behind a proxy, “Enable Proxy Mode” looks at `X-Forwarded-For`.',
              in: 'web.config',
              change: [
                '  <ipSecurity allowUnlisted="false">',
                '+   <add ipAddress="{address}" allowed="true" />',
              ],
            },
          ],
        },
        {
          id: 'dynamic',
          title: 'Too many requests: raise the limit',
          steps: [
            {
              say: 'A page with forty pictures is forty-one requests; offices share one address.',
              in: 'web.config',
              change: [
                '- <denyByRequestRate enabled="true" maxRequests="20" requestIntervalInMilliseconds="200" />',
                '+ <denyByRequestRate enabled="true" maxRequests="200" requestIntervalInMilliseconds="2000" />',
              ],
            },
          ],
        },
      ],
      intended: 'An office-only page is meant to refuse the rest of the world.',
      sources: [
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/; 2026-11',
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/; 2026-11',
      ],
    },
    {
      causes: ['login-required', 'session-or-cookies'],
      means:
        '401.1: the name or password is wrong; 401.2: the way of signing in that the browser offers is off; for Windows sign-in also a missing SPN, or the loopback check on the server itself.',
      fixes: [
        {
          id: 'anonymous',
          title: 'A public page: let everybody in',
          steps: [
            {
              say: 'The section is locked until somebody unlocks it: do it with appcmd.',
              copy: '%windir%\\system32\\inetsrv\\appcmd set config "{site}" /section:anonymousAuthentication /enabled:true /commit:apphost',
            },
          ],
        },
        {
          id: 'spn',
          title: 'Windows sign-in fails with Kerberos: register the name',
          steps: [
            {
              say: 'For the account that the application pool runs as.',
              copy: 'setspn -S HTTP/{host} DOMAIN\\pool-account',
            },
          ],
        },
      ],
      intended: 'An intranet that asks who you are is doing its job.',
      sources: [
        'learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/troubleshoot-http-401-errors; 2026-11',
      ],
    },
    {
      causes: ['not-authorized-role'],
      means:
        '401.2 with an authorization rule, or 403 from the application: the account is known, and its groups are not admitted.',
      fixes: [
        {
          id: 'rule',
          title: 'Admit the group',
          steps: [
            {
              say: 'Rules are read from the top, deny before allow.',
              in: 'web.config',
              change: ['  <authorization>', '+   <add accessType="Allow" roles="DOMAIN\\Editors" />'],
            },
          ],
        },
      ],
      intended: 'Somebody who is not in the group should be refused.',
      sources: [
        'learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authorization/; 2026-11',
      ],
    },
    {
      causes: ['client-certificate'],
      means:
        '403.7: a certificate is demanded; 403.13: it was revoked, or the revocation list could not be read; 403.16: not trusted; 403.17: its dates.',
      fixes: [
        {
          id: 'accept',
          title: 'Ask without insisting',
          steps: [
            {
              say: 'IIS Manager → SSL Settings → Accept instead of Require.',
              copy: '%windir%\\system32\\inetsrv\\appcmd set config "{site}" /section:access /sslFlags:"Ssl, SslNegotiateCert" /commit:apphost',
            },
          ],
        },
        {
          id: 'trust',
          title: '403.16: clean up the trusted roots',
          steps: [
            {
              say: 'One certificate in “Trusted Root” that did not sign itself spoils all of them.',
              copy: 'Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object { $_.Issuer -ne $_.Subject }',
            },
          ],
        },
      ],
      intended: 'Interfaces between machines ask for certificates on purpose.',
      sources: [
        'learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-403-forbidden-access-website; 2026-11',
      ],
    },
    {
      causes: ['host-misconfigured'],
      means:
        '“Bad Request - Invalid Hostname” is Windows’ HTTP.sys: no binding has this host. 403.4: https is demanded.',
      fixes: [
        {
          id: 'binding',
          title: 'Add the binding',
          steps: [
            {
              say: 'And a certificate for it.',
              copy: 'New-WebBinding -Name "{site}" -Protocol https -Port 443 -HostHeader {host} -SslFlags 1',
            },
          ],
        },
      ],
      sources: [
        'learn.microsoft.com/en-us/iis/configuration/system.applicationhost/sites/site/bindings/binding; 2026-11',
      ],
    },
    {
      causes: ['cookies-too-large'],
      means:
        '“Bad Request - Request Too Long”: HTTP.sys takes 16 kB of headers. Kerberos tickets of people in many groups are that long, too.',
      fixes: [
        {
          id: 'http-sys',
          title: 'Make room',
          steps: [
            {
              say: 'Then restart the machine. A higher limit only delays the next refusal: find out what keeps setting cookies.',
              copy: [
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxFieldLength /t REG_DWORD /d 32768',
                'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v MaxRequestBytes /t REG_DWORD /d 65536',
              ],
            },
          ],
        },
      ],
      sources: [
        'learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows; 2026-11',
      ],
    },
  ],
} satisfies Guide;
