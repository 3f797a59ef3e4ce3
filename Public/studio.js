// A draft of a criteria set: what the check says while it is written, and the way from a fault to its line.
"use strict";
(function () {
  const form = document.querySelector("form.draft");
  if (!form) return;
  const text = document.getElementById("text");
  const panel = document.getElementById("findings");
  let timer = 0;
  let asking = null;
  let told = text.value;

  async function look() {
    if (text.value === told) return;
    if (asking) asking.abort();
    asking = new AbortController();
    const sent = text.value;
    panel.parentElement.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.dataset.check, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: asking.signal });
      if (answer.ok) {
        panel.innerHTML = await answer.text();
        told = sent;
        panel.parentElement.removeAttribute("aria-busy");
      }
    } catch (error) { /* Without a line the last findings stay, marked as old. */ }
  }

  text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 350); });

  panel.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-line]");
    if (!link) return;
    event.preventDefault();
    const lines = text.value.split("\n");
    const line = Math.min(Number(link.dataset.line), lines.length) - 1;
    const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + lines[line].length);
    text.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(text).lineHeight));
  });

  // Leaving with what was not saved is asked about.
  const first = text.value;
  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  addEventListener("beforeunload", (event) => { if (!leaving && text.value !== first) event.preventDefault(); });
})();
