import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from '../debian'
import type { Server } from './tried'

export const nginx: Server = {
  name: 'nginx',
  fence: 'nginx',
  program: () => onPath('nginx') ?? ['/usr/sbin/nginx'].find(existsSync) ?? null,
  prepare({ folder, port, told }) {
    const [configuration, aside] = [join(folder, 'nginx.conf'), join(folder, 'temporary')]
    mkdirSync(aside)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${join(aside, each)};`,
    )
    writeFileSync(
      configuration,
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  types { text/html html; text/javascript js; text/css css; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2; }
  access_log off; gzip on; gzip_types text/javascript text/css; ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; ${told} }
}
`,
    )
    return ['-p', folder, '-c', configuration]
  },
}
