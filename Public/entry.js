// The page of one criterion: what figures are worth while they are typed, kept on leaving a field, unsent values told.
"use strict";
(function () {
  const words = document.documentElement.lang === "en"
    ? { saving: "Saving…", saved: "Saved", held: "No line: kept on this device, sent later", failed: "Not saved: ",
        ask: "Somebody else entered “{now}”. OK keeps yours, Cancel takes theirs.", unsent: " values wait on this device for the line.",
        refused: "Not taken: {values}. {title} ", go: "Open the page", discard: "Discard what is kept here" }
    : { saving: "Đang lưu…", saved: "Đã lưu", held: "Mất mạng: giữ trên máy này, sẽ gửi sau", failed: "Chưa lưu: ",
        ask: "Người khác vừa nhập “{now}”. OK để giữ số của bạn, Hủy để lấy số kia.", unsent: " số liệu đang chờ trên máy này để gửi khi có mạng.",
        refused: "Chưa được nhận: {values}. {title} ", go: "Mở trang", discard: "Bỏ số giữ trên máy này" };
  document.documentElement.classList.add("scripted");

  const worker = navigator.serviceWorker;
  if (worker) {
    worker.register("/unsent-worker.js").then(() => worker.ready).then((ready) => {
      ready.active.postMessage({ kind: "send" });
    }).catch(() => {});
    worker.addEventListener("message", (event) => {
      if (event.data.kind === "unsent") banner(event.data.count);
      if (event.data.kind === "conflict") conflict(event.data);
      if (event.data.kind === "refused") refused(event.data);
    });
    addEventListener("online", () => worker.controller && worker.controller.postMessage({ kind: "send" }));
    for (const form of document.querySelectorAll('form[action$="/sign-out"]')) {
      form.addEventListener("submit", () => worker.controller && worker.controller.postMessage({ kind: "forget" }));
    }
  }

  function banner(count) {
    let line = document.querySelector(".unsent");
    if (!line) {
      line = document.createElement("p");
      line.className = "unsent";
      line.setAttribute("role", "status");
      document.querySelector("main").before(line);
    }
    line.hidden = count === 0;
    line.textContent = count + words.unsent;
  }

  // What the server would not take: shown with the reason until the person lets it go.
  function refused(held) {
    const id = "refused-" + held.id;
    if (document.getElementById(id)) return;
    const line = document.createElement("p");
    line.id = id;
    line.className = "unsent";
    line.setAttribute("role", "alert");
    line.textContent = words.refused.replace("{values}", () => held.values).replace("{title}", () => held.title);
    const page = document.createElement("a");
    page.href = held.page;
    page.textContent = words.go;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = words.discard;
    button.addEventListener("click", () => {
      worker.controller.postMessage({ kind: "discard", id: held.id });
      line.remove();
    });
    line.append(page, " ", button);
    document.querySelector("main").before(line);
  }

  // A value held on this device that differs from what somebody entered elsewhere meanwhile: the person chooses.
  function conflict(held) {
    const keep = confirm(words.ask.replace("{now}", held.now));
    worker.controller.postMessage({ kind: "resolve", id: held.id, keep: keep, letter: held.letter, entry: held.entry });
    if (!keep && location.pathname === held.page) location.reload();
  }

  // A file dropped anywhere on the form of evidence is chosen as if by hand; nothing is sent before the button.
  for (const zone of document.querySelectorAll("form.drop")) {
    const field = zone.querySelector("input[type=file]");
    zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer.files.length === 0) return;
      field.files = event.dataTransfer.files;
      field.focus();
    });
  }

  const form = document.querySelector("form.entry");
  if (!form) return;
  const panel = document.getElementById("verdict");
  const kept = document.getElementById("kept");
  const open = form.dataset.open === "1";
  let timer = 0;
  let asking = null;
  let sent = snapshot();
  let saving = Promise.resolve();

  function fields() { return new URLSearchParams(new FormData(form)); }
  function snapshot() {
    return Array.from(new FormData(form)).filter((pair) => pair[0].startsWith("v.")).map((pair) => pair.join("=")).join("&");
  }
  function tell(text, bad) { kept.textContent = text; kept.classList.toggle("bad", !!bad); }

  async function look() {
    if (asking) asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.verdict, { method: "POST", body: fields(), signal: asking.signal });
      if (answer.ok) panel.innerHTML = await answer.text();
    } catch (error) { /* Without a line the last verdict stays. */ }
  }

  function freshKey() {
    const letters = "abcdefghijklmnopqrstuvwxyz234567";
    return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => letters[byte & 31]).join("");
  }

  async function keep() {
    if (!open || snapshot() === sent) return;
    const state = snapshot();
    const body = fields();
    body.delete("do");
    form.elements["command-key"].value = freshKey();
    tell(words.saving);
    try {
      const answer = await fetch(form.dataset.save, { method: "POST", body: body });
      const told = await answer.json();
      if (answer.status === 202) { sent = state; return tell(words.held); }
      if (answer.ok) {
        sent = state;
        for (const letter in told.seen) {
          const field = form.elements["s." + letter];
          if (field) field.value = told.seen[letter];
        }
        if (snapshot() === state) panel.innerHTML = told.verdict;
        return tell(words.saved);
      }
      if (answer.status === 409 && told.letter) {
        const field = form.elements["v." + told.letter];
        form.elements["s." + told.letter].value = told.entry;
        if (!confirm(words.ask.replace("{now}", told.now))) field.value = told.now;
        return keep();
      }
      tell(words.failed + (told.title || answer.status), true);
    } catch (error) { tell(words.failed + error.message, true); }
  }

  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 60); });
  form.addEventListener("change", (event) => {
    if (event.target.name && event.target.name.startsWith("v.")) saving = saving.then(keep);
  });
})();
