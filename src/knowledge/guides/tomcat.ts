import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Tomcat',
  tested: 'Tomcat 10.1',
  places: {
    base: '/var/lib/tomcat10',
    users: '/etc/tomcat10/tomcat-users.xml',
    logs: '/var/log/tomcat10',
    address: '203.0.113.7',
  },
  find: {
    steps: [
      {
        say: 'The access log has the address, the user and the status; `-` in the place of the user means that nobody was signed in.',
        run: "grep -h '\" 40[13] ' {logs}/localhost_access_log*.txt | tail",
      },
    ],
    sources: ['tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Access_Logging; 2026-11'],
  },
  sections: [
    {
      causes: ['not-authorized-role', 'unknown', 'server-permission'],
      means:
        'A `security-constraint` in `web.xml` asks for a role that the signed-in user does not have; or an HTTP method is not allowed. For the manager the page itself names the role: `manager-gui`, `manager-script`…',
      look: [
        {
          say: 'Which role is asked for?',
          run: "grep -rn -A12 '<security-constraint>' {base}/webapps/*/WEB-INF/web.xml",
        },
        { say: 'Which does the user have?', run: "grep -nE '<(user|role) ' {users}" },
      ],
      fixes: [
        {
          id: 'role',
          title: 'Give the user the role',
          tested: true,
          steps: [
            {
              say: 'Several roles are separated by commas.',
              in: '{users}',
              change: [
                '- <user username="visitor" password="a long password" roles="staff"/>',
                '+ <user username="visitor" password="a long password" roles="staff,editor"/>',
              ],
            },
            { say: 'Restart, so that everybody is asked anew.', run: 'systemctl restart tomcat10' },
          ],
        },
      ],
      intended: 'A user without the role should be refused. Never give `manager-gui` to get rid of a 403.',
      sources: [
        'tomcat.apache.org/tomcat-10.1-doc/realm-howto.html; 2026-11',
        'tomcat.apache.org/tomcat-10.1-doc/manager-howto.html#Configuring_Manager_Application_Access; 2026-11',
      ],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy', 'waf-rule'],
      means:
        'A `RemoteAddrValve` or `RemoteCIDRValve` admits some addresses only. The manager and the documentation come with one that admits this machine alone.',
      look: [
        {
          say: 'Find it.',
          run: "grep -rnE 'Remote(Addr|CIDR|Host)Valve' {base}/conf {base}/webapps/*/META-INF/context.xml",
        },
      ],
      fixes: [
        {
          id: 'allow',
          title: 'Admit the address',
          tested: true,
          steps: [
            {
              say: '`allow` is a regular expression for the whole address. Put the visitor’s in the place of {address}; behind a proxy, a `RemoteIpValve` must come first.',
              in: '{base}/webapps/ROOT/META-INF/context.xml',
              change: ['- allow="192\\.0\\.2\\.\\d+" />', '+ allow="192\\.0\\.2\\.\\d+|{address}" />'],
            },
            { say: 'Restart.', run: 'systemctl restart tomcat10' },
          ],
        },
      ],
      intended: 'The manager should never be open to the world.',
      sources: ['tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Remote_Address_Valve; 2026-11'],
    },
    {
      causes: ['login-required'],
      means:
        'A `security-constraint` asks for a signed-in user, and the name or the password was wrong, or the account is locked: five failures lock it for five minutes.',
      look: [{ say: '`LockOutRealm` says so.', run: "grep -rhi 'locked' {logs} | tail" }],
      fixes: [
        {
          id: 'user',
          title: 'Add the user, or set a new password',
          tested: true,
          steps: [
            {
              say: 'With the default `UserDatabaseRealm`. Choose the password yourself.',
              in: '{users}',
              change: [
                '+ <user username="visitor" password="a long password" roles="editor"/>',
                '  </tomcat-users>',
              ],
            },
            { say: 'Restart.', run: 'systemctl restart tomcat10' },
          ],
        },
      ],
      intended: 'An application that asks who you are is doing its job.',
      sources: [
        'tomcat.apache.org/tomcat-10.1-doc/realm-howto.html#UserDatabaseRealm; 2026-11',
        'tomcat.apache.org/tomcat-10.1-doc/config/realm.html#LockOut_Realm_-_org.apache.catalina.realm.LockOutRealm; 2026-11',
      ],
    },
    {
      causes: ['csrf'],
      means:
        '`CsrfPreventionFilter` or `RestCsrfPreventionFilter` missed its nonce: an old page, a bookmark inside the manager, or a link that was not made with `encodeURL`.',
      fixes: [
        {
          id: 'entry',
          title: 'Name the addresses that may be opened from outside',
          steps: [
            {
              say: 'They must change nothing: the nonce is not asked for there.',
              in: 'WEB-INF/web.xml',
              change: [
                '  <filter-class>org.apache.catalina.filters.CsrfPreventionFilter</filter-class>',
                '+ <init-param>',
                '+   <param-name>entryPoints</param-name>',
                '+   <param-value>/,/index.jsp</param-value>',
                '+ </init-param>',
              ],
            },
            { say: 'Restart.', run: 'systemctl restart tomcat10' },
          ],
        },
      ],
      intended: 'A form sent from another site is what it is there to stop.',
      sources: ['tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CSRF_Prevention_Filter; 2026-11'],
    },
  ],
} satisfies Guide;
