// What makes the office quicker under the keyboard. Every page works without it.
(() => {
  "use strict";
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isTyping = (target) => target.matches?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

  // A refused form: focus goes to the reasons.
  const errors = one("#errors");
  if (errors) errors.focus();

  // Search as one types.
  const search = one("#search");
  const box = one("#suggestions");
  let asked = 0;
  let timer = 0;
  const suggestions = () => all("a[role=option]", box);
  const close = () => { box.hidden = true; search.setAttribute("aria-expanded", "false"); search.removeAttribute("aria-activedescendant"); };
  const mark = (place) => {
    const links = suggestions();
    links.forEach((link, index) => link.setAttribute("aria-selected", String(index === place)));
    if (links[place]) { search.setAttribute("aria-activedescendant", links[place].id); links[place].scrollIntoView({ block: "nearest" }); }
  };
  const ask = async () => {
    const text = search.value.trim();
    if (text.length < 2) { close(); return; }
    const turn = ++asked;
    const answer = await fetch(`${document.body.dataset.suggest}?q=${encodeURIComponent(text)}`, { headers: { "X-Part": "1" } });
    if (!answer.ok || turn !== asked) return;
    box.innerHTML = await answer.text();
    box.hidden = false;
    search.setAttribute("aria-expanded", "true");
  };
  if (search) {
    search.setAttribute("role", "combobox");
    search.setAttribute("aria-controls", "suggestions");
    search.setAttribute("aria-expanded", "false");
    search.setAttribute("aria-autocomplete", "list");
    search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    search.addEventListener("keydown", (event) => {
      const links = suggestions();
      const at = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
      if (event.key === "Escape") { close(); search.blur(); }
      if (box.hidden || !links.length) return;
      if (event.key === "ArrowDown") { event.preventDefault(); mark(Math.min(at + 1, links.length - 1)); }
      if (event.key === "ArrowUp") { event.preventDefault(); mark(Math.max(at - 1, 0)); }
      if (event.key === "Enter" && at >= 0) { event.preventDefault(); location.href = links[at].href; }
    });
    document.addEventListener("click", (event) => { if (!event.target.closest(".bar-search")) close(); });
  }
  document.addEventListener("click", (event) => {
    all("details.bar-who[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  // A list under the keyboard: j and k move, x selects, Enter opens.
  const rows = all("tr[data-row]");
  let current = -1;
  const go = (place) => {
    if (!rows.length) return;
    current = Math.max(0, Math.min(place, rows.length - 1));
    rows.forEach((row, index) => row.classList.toggle("here", index === current));
    rows[current].scrollIntoView({ block: "nearest" });
    one("a", rows[current])?.focus({ preventScroll: true });
  };
  let isGoing = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (isGoing) {
      isGoing = false;
      const link = one(`[data-go="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); location.href = link.href; }
      return;
    }
    switch (event.key) {
      case "/": if (search) { event.preventDefault(); search.focus(); search.select(); } break;
      case "g": isGoing = true; setTimeout(() => { isGoing = false; }, 1200); break;
      case "?": location.href = "/keys"; break;
      case "j": go(current + 1); break;
      case "k": go(current - 1); break;
      case "x": if (current >= 0) { one("input[type=checkbox]", rows[current])?.click(); } break;
      default:
    }
  });

  // Selecting many: how many, and all of the page at once.
  const count = () => {
    const chosen = all("input[data-select]:checked").length;
    all("[data-chosen]").forEach((place) => { place.textContent = String(chosen); });
    all("[data-when-chosen]").forEach((bar) => { bar.hidden = chosen === 0; });
    all("tr[data-row]").forEach((row) => {
      const box = one("input[data-select]", row);
      if (box) row.setAttribute("aria-selected", String(box.checked));
    });
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[data-select-all]")) {
      all("input[data-select]").forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches("input[data-select], input[data-select-all]")) count();
  });
  if (one("input[data-select]")) count();

  // A form that is being sent is sent once.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 4000);
  });

  // Leaving typed text behind is asked about first.
  let isDirty = false;
  all("form[data-keep]").forEach((form) => {
    form.addEventListener("input", () => { isDirty = true; });
    form.addEventListener("submit", () => { isDirty = false; });
  });
  addEventListener("beforeunload", (event) => { if (isDirty) event.preventDefault(); });

  all("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
})();
