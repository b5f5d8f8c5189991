// Run as a process of its own: asks one address as fast as it answers and prints what came of it as JSON. Its argument is
// JSON too: { url, cookies, connections, seconds }.
import { argv, stdout } from 'node:process'
import autocannon from 'autocannon'

const { url, cookies, connections, seconds } = JSON.parse(argv[2] ?? '')
let next = 0
const { requests, latency, errors, timeouts, non2xx, duration } = await autocannon({
  url,
  connections,
  duration: seconds,
  setupClient: (client) => client.setHeaders({ cookie: cookies[next++ % cookies.length] }),
})
stdout.write(
  JSON.stringify({
    perSecond: requests.total / duration,
    p99: latency.p99,
    failed: errors + timeouts + non2xx,
  }),
)
