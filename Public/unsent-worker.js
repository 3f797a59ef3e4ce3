// Holds values on the device while there is no line, and sends them when it is back. Each keeps the key of its command, so
// that sending it twice does it once.
"use strict";
const path = /\/dossiers\/[^/]+\/criteria\/[^/]+\/save$/;

function store(mode, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("chuan-unsent", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("unsent", { keyPath: "id", autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("unsent", mode);
      const request = work(transaction.objectStore("unsent"));
      transaction.oncomplete = () => { opening.result.close(); resolve(request && request.result); };
      transaction.onerror = () => { opening.result.close(); reject(transaction.error); };
    };
  });
}
const all = () => store("readonly", (items) => items.getAll());
const put = (item) => store("readwrite", (items) => items.put(item));
const drop = (id) => store("readwrite", (items) => items.delete(id));

async function tell(message) {
  for (const page of await self.clients.matchAll()) page.postMessage(message);
}
async function count() { await tell({ kind: "unsent", count: (await all()).filter((item) => !item.refused).length }); }
// What was typed is shown with the reason and stays until the person lets it go.
function refusal(item) {
  const typed = Array.from(new URLSearchParams(item.body)).filter((pair) => pair[0].startsWith("v.") && pair[1]);
  const values = typed.map((pair) => pair[0].slice(2) + " = " + pair[1]).join(", ");
  return { kind: "refused", id: item.id, page: item.page, title: item.refused, values: values };
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "POST" || !path.test(new URL(event.request.url).pathname)) return;
  event.respondWith(save(event.request));
});

async function save(request) {
  const body = await request.clone().text();
  try {
    return await fetch(request);
  } catch (error) {
    await put({ url: request.url, body: body, page: new URL(request.url).pathname.replace(/\/save$/, "") });
    await count();
    return new Response(JSON.stringify({ held: true }), { status: 202, headers: { "Content-Type": "application/json" } });
  }
}

let sending = null;
function send() { sending = (sending || Promise.resolve()).then(sendAll, sendAll); return sending; }

async function sendAll() {
  for (const item of await all()) {
    if (item.refused) { await tell(refusal(item)); continue; }
    if (item.conflict) { await tell(Object.assign({ kind: "conflict", id: item.id, page: item.page }, item.conflict)); continue; }
    let answer;
    try { answer = await fetch(item.url, { method: "POST", body: await renewed(item), headers: { "Content-Type": "application/x-www-form-urlencoded" } }); }
    catch (error) { break; }
    if (answer.ok) { await drop(item.id); continue; }
    // Signed out, or signed in anew with another token: what was typed stays until the same person is back.
    if (answer.status === 401 || answer.status === 403 || answer.status >= 500) break;
    const told = await answer.json().catch(() => ({}));
    if (answer.status === 409 && told.letter) {
      item.conflict = { letter: told.letter, now: told.now, entry: told.entry };
      await put(item);
      await tell(Object.assign({ kind: "conflict", id: item.id, page: item.page }, item.conflict));
    } else if (answer.status === 404 || answer.status === 422) {
      item.refused = told.title || String(answer.status);
      await put(item);
      await tell(refusal(item));
    } else break;
  }
  await count();
}

// The token of the form belongs to a session; after signing in again it is taken from the page.
async function renewed(item) {
  const fields = new URLSearchParams(item.body);
  try {
    const page = await (await fetch(item.page)).text();
    const found = page.match(/name="form-token" value="([^"]+)"/);
    if (found) fields.set("form-token", found[1]);
  } catch (error) { /* Sent as it is. */ }
  return fields;
}

async function resolve(message) {
  const item = (await all()).find((each) => each.id === message.id);
  if (!item) return;
  if (!message.keep) return drop(item.id);
  const fields = new URLSearchParams(item.body);
  fields.set("s." + message.letter, message.entry);
  fields.set("command-key", crypto.randomUUID());
  item.body = fields.toString();
  delete item.conflict;
  await put(item);
}

self.addEventListener("message", (event) => {
  const message = event.data;
  if (message.kind === "send") event.waitUntil(send());
  if (message.kind === "forget") event.waitUntil(store("readwrite", (items) => items.clear()).then(count));
  if (message.kind === "discard") event.waitUntil(drop(message.id).then(count));
  if (message.kind === "resolve") event.waitUntil(resolve(message).then(send));
});
