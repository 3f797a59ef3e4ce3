// Keys for pages of officers: an element with data-key is pressed, or given the focus when it is a field, by that key alone.
// Every one of them can be reached without this script; the page lists them.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) {
    // Boxes and round buttons need no letters of their own.
    if (!/^(radio|checkbox)$/.test(at.type || "")) return;
  }
  const found = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!found) return;
  event.preventDefault();
  if (/^(TEXTAREA|SELECT)$/.test(found.tagName) || found.type === "text") {
    found.closest("details")?.setAttribute("open", "");
    found.focus();
  } else {
    found.click();
    if (found.type === "radio" || found.type === "checkbox") found.focus();
  }
});
