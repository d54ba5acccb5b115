// Receiving a dossier: what the pages do quicker with script. They do it all without, too.
(() => {
  "use strict";
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const fits = (asked, words) => asked.every((word) => words.some((other) => other.startsWith(word)));

  // The list of procedures narrows as one types or chooses.
  const narrow = one("form[data-narrow]");
  if (narrow) {
    const rows = all("tr[data-words]").map((row) => ({ row, words: row.dataset.words.split(" ") }));
    const count = one("[data-count]");
    const show = () => {
      const asked = fold(narrow.elements.words.value);
      const level = narrow.elements.level.value;
      const award = narrow.elements.award.value;
      let shown = 0;
      rows.forEach(({ row, words }) => {
        row.hidden = !(fits(asked, words) && (!level || row.dataset.level === level) && (!award || row.dataset.award === award));
        if (!row.hidden) shown += 1;
      });
      all("[data-group]").forEach((group) => { group.hidden = !one("tr[data-words]:not([hidden])", group); });
      one("[data-none]").hidden = shown > 0;
      count.textContent = `${shown} ${count.dataset.count}`;
    };
    // A page that the server has narrowed already holds fewer rows than there are; it is left to the server.
    if (!location.search) narrow.addEventListener("input", show);
  }

  const form = one("form.receipt");
  if (!form) return;

  // The promised day follows the time of receipt, and the fields that may name it.
  const at = form.elements.at;
  const promise = one("#promise");
  let turn = 0;
  const given = all("[name^='given.']", form);
  const follow = async () => {
    const mine = ++turn;
    const asked = new URLSearchParams([at, ...given].map((field) => [field.name, field.value]));
    const answer = await fetch(`${promise.dataset.url}?${asked}`, { headers: { "X-Part": "1" } });
    if (answer.ok && mine === turn) promise.innerHTML = await answer.text();
  };
  [at, ...given.filter((field) => field.matches("select, [type=date]"))].forEach((field) => field.addEventListener("change", follow));

  // The unit is found by words without diacritics.
  const place = one("[data-unit-filter]");
  if (place) {
    const select = one("select", place);
    const units = [...select.options].map((option) => ({ option, words: fold(option.text + " " + option.value) }));
    const input = document.createElement("input");
    input.type = "search";
    input.autocomplete = "off";
    input.placeholder = place.dataset.unitFilter;
    input.setAttribute("aria-label", place.dataset.unitFilter);
    select.before(input);
    input.addEventListener("input", () => {
      const asked = fold(input.value);
      const kept = select.value;
      const fitting = units.filter(({ option, words }) => option.value !== "" && fits(asked, words));
      select.replaceChildren(...(asked.length ? fitting : units).map(({ option }) => option));
      const isShort = asked.length > 0 && fitting.length > 0;
      select.size = isShort ? Math.min(8, Math.max(2, fitting.length)) : 0;
      const still = [...select.options].some((option) => option.value === kept && kept !== "");
      select.value = still ? kept : (asked.length && fitting.length ? fitting[0].option.value : "");
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") { event.preventDefault(); select.focus(); }
      if (event.key === "Enter") { event.preventDefault(); select.size = 0; select.focus(); }
    });
    select.addEventListener("change", () => { if (select.size) select.size = 0; });
  }

  // Files are dropped on their paper, tick it, and are measured before they travel.
  const files = all("input[type=file]", form);
  const measure = () => {
    const chosen = files.flatMap((input) => [...input.files]);
    const sum = chosen.reduce((total, file) => total + file.size, 0);
    files.forEach((input) => {
      const isLarge = [...input.files].some((file) => file.size > Number(form.dataset.most));
      const isMuch = input.files.length > 0 && sum > Number(form.dataset.mostAll) - (4 << 20);
      input.setCustomValidity(isLarge || isMuch ? form.dataset.tooLarge : "");
      if (isLarge || isMuch) input.reportValidity();
    });
  };
  files.forEach((input) => input.addEventListener("change", () => {
    if (input.files.length) one("input[name=paper]", input.closest("[data-drop]")).checked = true;
    measure();
  }));
  all("[data-drop]", form).forEach((paper) => {
    const mark = (event, isOver) => { event.preventDefault(); paper.classList.toggle("drop", isOver); };
    paper.addEventListener("dragover", (event) => mark(event, true));
    paper.addEventListener("dragleave", (event) => mark(event, false));
    paper.addEventListener("drop", (event) => {
      mark(event, false);
      const input = one("input[type=file]", paper);
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });
})();
