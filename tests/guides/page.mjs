// SPDX-License-Identifier: GPL-3.0-or-later
// A page for code that watches with EventSource, as browsers have it: ends well once the code was told of a service that is registered
// here. Put before the code (tst_guides); the node is CORE_API_URL.
const node = process.env.CORE_API_URL;
const use = (object) => { if (object.serviceName === 'inventory.products') process.exit(0); };
const forget = () => {};
const forgetAll = () => {};

class EventSource extends EventTarget {
  constructor(path) {
    super();
    this.read(path);
  }

  async read(path) {
    let text = '';
    for await (const piece of (await fetch(node + path)).body.pipeThrough(new TextDecoderStream())) {
      const events = (text + piece).split('\n\n');
      text = events.pop();
      for (const event of events) {
        const field = (name) =>
          event.split('\n').filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2)).join('\n');
        this.dispatchEvent(Object.assign(new Event(field('event') || 'message'), { data: field('data') }));
      }
    }
  }
}

setTimeout(() => {
  console.error('nothing was told');
  process.exit(1);
}, 20_000);
await fetch(`${node}/api/services/register`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ pluginId: 'plugin-inventory', serviceName: 'inventory.products', version: '1.0.0' }),
});
