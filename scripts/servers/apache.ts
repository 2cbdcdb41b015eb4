import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, onPath } from '../debian'
import type { Server } from './tried'

/** Where systems lay its modules. */
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync)
const NEEDED = ['mpm_event', 'authz_core', 'mime', 'filter', 'deflate', 'alias', 'dir', 'headers']

export const apache: Server = {
  name: 'Apache',
  fence: 'apache',
  program: () =>
    MODULES
      ? (onPath('apache2') ?? onPath('httpd') ?? ['/usr/sbin/apache2', '/usr/sbin/httpd'].find(existsSync) ?? null)
      : null,
  prepare({ folder, port, told }) {
    const [configuration, types] = [join(folder, 'apache.conf'), join(folder, 'mime.types')]
    writeFileSync(
      types,
      'text/html html\ntext/javascript js\ntext/css css\napplication/json json\nimage/png png\nfont/woff2 woff2\n',
    )
    const modules = NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
    // Root's server gives its work to a user with few rights.
    const user = isRoot() ? ['User nobody', 'Group nogroup'] : []
    writeFileSync(
      configuration,
      `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
Mutex pthread
${modules.join('\n')}
TypesConfig ${types}
AddOutputFilterByType DEFLATE text/html text/javascript text/css
${user.join('\n')}
<Directory "/">
    Require all denied
</Directory>
${told}
`,
    )
    return ['-DFOREGROUND', '-f', configuration]
  },
}
