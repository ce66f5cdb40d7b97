// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plugin without a library: it registers, says that it is alive, serves one endpoint, keeps what it computed in shared
// data, and leaves when it is told to.
import { createServer } from 'node:http'

const core = process.env.CORE_API_URL ?? 'http://127.0.0.1:3000'
const port = Number(process.env.PORT ?? 3200)
const me = { pluginId: 'plugin-weather', serviceName: 'weather.forecast', tenantId: process.env.TENANT_ID ?? 'default-tenant' }

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** One request to the node. An answer that is no 2xx is an error that says what the node said. */
async function ask(method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(core + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(5000),
  })
  const document = await answer.json()
  if (answer.ok) return document
  throw Object.assign(new Error(`${answer.status} ${document.code}: ${document.message}`), { status: answer.status })
}

/** Tries for as long as it may help: the node starts later, or its database is away (503). What is wrong stays wrong (400). */
async function register() {
  for (let pause = 500; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      return await ask('POST', '/api/services/register', {
        ...me,
        version: '1.0.0',
        baseUrl: `http://127.0.0.1:${port}`,
        endpoints: [{ method: 'GET', path: '/forecast/:city', permissions: ['plugin.weather.read'] }],
        metadata: { rateLimit: 600 },
      })
    } catch (error: any) {
      if (error.status >= 400 && error.status < 500 && error.status !== 429) throw error
      console.error(`registering: ${error.message}; again in ${pause} ms`)
      await sleep(pause * (0.5 + Math.random()))
    }
  }
}

async function forecast(city: string) {
  const key = `namespace=weather&key=${encodeURIComponent(city)}&tenantId=${me.tenantId}`
  try {
    return (await ask('GET', `/api/shared-data/get?${key}`)).value
  } catch (error: any) {
    if (error.status !== 404) throw error
  }
  const value = { city, degrees: 10 + (city.length % 20) }
  await ask('POST', '/api/shared-data/set', {
    tenantId: me.tenantId, namespace: 'weather', key: city, value, ownerId: me.pluginId, ttl: 600,
  })
  return value
}

const server = createServer(async (request, response) => {
  const respond = (status: number, document: unknown) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(document))
  try {
    const path = new URL(request.url!, 'http://weather').pathname
    const city = /^\/forecast\/([^/]+)$/.exec(path)
    if (path === '/health') respond(200, { status: 'ok' })
    else if (city) respond(200, await forecast(decodeURIComponent(city[1])))
    else respond(404, { error: 'no such path' })
  } catch (error: any) {
    respond(503, { error: error.message })
  }
})

server.listen(port, '127.0.0.1', async () => {
  await register()
  console.log('registered')
  // A node that does not know us any more says 404: then we register again.
  const beat = setInterval(
    () => ask('POST', '/api/services/heartbeat', me).catch((error) => (error.status === 404 ? register() : console.error(error.message))),
    60_000,
  )
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, async () => {
      clearInterval(beat)
      await ask('DELETE', '/api/services/deregister', me).catch((error) => console.error(error.message))
      server.close(() => process.exit(0))
      server.closeIdleConnections?.()
    })
})
