import { join } from 'node:path';
import guide from '../../src/knowledge/guides/tomcat.ts';
import { page, press, visitor, write } from './bench.ts';
import type { Bench, Case } from './bench.ts';
import type { Kind, Place } from './lab.ts';

const home = '/usr/share/tomcat10';

const kind: Kind = {
  unit: 'tomcat10',
  program: '/usr/bin/java',
  args: ({ folder }) => [
    '-XX:TieredStopAtLevel=1',
    '-Xshare:auto',
    '-cp',
    `${home}/bin/bootstrap.jar:${home}/bin/tomcat-juli.jar`,
    `-Dcatalina.home=${home}`,
    `-Dcatalina.base=${folder}`,
    `-Djava.io.tmpdir=${folder}`,
    'org.apache.catalina.startup.Bootstrap',
    'start',
  ],
  places: ({ folder }) => ({
    base: folder,
    logs: join(folder, 'logs'),
    users: join(folder, 'conf/tomcat-users.xml'),
    address: '127\\.0\\.0\\.1',
  }),
};

const server = (port: number): string => `<Server port="-1">
  <GlobalNamingResources>
    <Resource name="UserDatabase" type="org.apache.catalina.UserDatabase"
      factory="org.apache.catalina.users.MemoryUserDatabaseFactory" pathname="conf/tomcat-users.xml" />
  </GlobalNamingResources>
  <Service name="Catalina">
    <Connector port="${port}" address="127.0.0.1" />
    <Engine name="Catalina" defaultHost="localhost">
      <Realm className="org.apache.catalina.realm.UserDatabaseRealm" resourceName="UserDatabase" />
      <Host name="localhost" appBase="webapps" />
    </Engine>
  </Service>
</Server>
`;

/** The default servlet alone: the usual file starts a compiler of pages, too. */
const common = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet>
    <servlet-name>default</servlet-name>
    <servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
  </servlet>
  <servlet-mapping>
    <servlet-name>default</servlet-name>
    <url-pattern>/</url-pattern>
  </servlet-mapping>
</web-app>
`;

const forEditors = `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
  <security-constraint>
    <web-resource-collection>
      <web-resource-name>press</web-resource-name>
      <url-pattern>/press/*</url-pattern>
    </web-resource-collection>
    <auth-constraint>
      <role-name>editor</role-name>
    </auth-constraint>
  </security-constraint>
  <login-config>
    <auth-method>BASIC</auth-method>
  </login-config>
  <security-role>
    <role-name>editor</role-name>
  </security-role>
</web-app>
`;

const forAll =
  '<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true" />\n';

interface Fault {
  readonly web?: string;
  readonly context?: string;
  readonly users?: string;
}

async function put(
  { folder, port }: Place,
  { web = forAll, context = '<Context />', users = '' }: Fault,
): Promise<void> {
  await write(folder, {
    'conf/server.xml': server(port),
    'conf/web.xml': common,
    'conf/tomcat-users.xml': `<tomcat-users>\n${users}\n</tomcat-users>\n`,
    'logs/none': '',
    'webapps/ROOT/press/page.html': page,
    'webapps/ROOT/WEB-INF/web.xml': web,
    'webapps/ROOT/META-INF/context.xml': context,
  });
}

const cases: readonly Case[] = [
  {
    fix: 'role',
    refuses: 403,
    asking: { ...press, headers: visitor },
    lay: (place) =>
      put(place, {
        web: forEditors,
        users: '<user username="visitor" password="a long password" roles="staff"/>',
      }),
  },
  {
    fix: 'user',
    refuses: 401,
    asking: { ...press, headers: visitor },
    lay: (place) => put(place, { web: forEditors }),
  },
  {
    fix: 'allow',
    refuses: 403,
    asking: press,
    lay: (place) =>
      put(place, {
        context: `<Context>
  <Valve className="org.apache.catalina.valves.RemoteAddrValve"
    allow="192\\.0\\.2\\.\\d+" />
</Context>
`,
      }),
  },
];

export const tomcat: Bench = { guide, kind, cases };
