// Votes and attendance under the keyboard. How many votes carry comes from the server (data-needed), and what is saved is counted there again.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const changed = (input) => input.dispatchEvent(new Event("input", { bubbles: true }));

  // What was refused and is still only on the page.
  all("form[data-unsaved]").forEach(changed);

  // Attendance: how many are present, and whether that is enough.
  const ticks = all("input[data-present]");
  const attend = () => {
    const present = ticks.filter((tick) => tick.checked).length;
    all("[data-present-count]").forEach((place) => { place.textContent = String(present); });
    all("[data-quorum]").forEach((line) => {
      const isEnough = present > 0 && present >= Number(line.dataset.quorum);
      line.classList.toggle("tone-good", isEnough);
      line.classList.toggle("tone-over", !isEnough);
      line.querySelector("[data-verdict]").textContent = isEnough ? line.dataset.yes : line.dataset.no;
      line.querySelector("[data-present-here]").textContent = String(present);
    });
  };
  ticks.forEach((tick) => tick.addEventListener("change", attend));
  if (ticks.length) attend();
  all("[data-all-present]").forEach((button) => button.addEventListener("click", (event) => {
    event.preventDefault();
    ticks.forEach((tick) => { tick.checked = true; });
    attend();
    if (ticks[0]) changed(ticks[0]);
  }));

  const table = document.querySelector("table.votes");
  if (!table) return;
  const present = Number(table.dataset.present);
  const columns = ["f", "a"].map((letter) => all(`tbody input[name^=${letter}]`, table));
  const number = (input) => {
    const text = input.value.trim();
    if (text === "") return null;
    return /^\d+$/.test(text) ? Number(text) : NaN;
  };
  const rowsOf = (body) => all("tr:not(.group)", body).filter((row) => row.querySelector("input"));
  const rows = rowsOf(table);

  const judge = (row) => {
    const [votes, against] = all("input", row).map(number);
    const needed = row.parentElement.dataset.needed;
    if (votes === null) return against === null ? "blank" : "half";
    if (Number.isNaN(votes) || Number.isNaN(against)) return "digits";
    if (votes + (against || 0) > present) return "many";
    if (present === 0 || needed === undefined) return "blank";
    return votes >= Number(needed) ? "passes" : "fails";
  };
  let timer = 0;
  const total = () => {
    const count = (name) => table.querySelectorAll(`td.${name}`).length;
    const [passing, failing] = [count("passes"), count("fails")];
    document.querySelector("[data-entered]").textContent = String(passing + failing);
    document.querySelector("[data-passing]").textContent = String(passing);
    document.querySelector("[data-failing]").textContent = String(failing);
    // Said when the typing rests, not at every digit.
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.querySelector("[data-live]").textContent = document.querySelector("[data-totals]").textContent;
    }, 1200);
  };
  const show = (row) => {
    const verdict = judge(row);
    const cell = row.lastElementChild;
    cell.className = verdict;
    cell.textContent = table.dataset[verdict];
    const [votes] = all("input", row);
    if (["many", "digits", "half"].includes(verdict)) votes.setAttribute("aria-invalid", "true"); else votes.removeAttribute("aria-invalid");
  };
  const go = (input) => { input.focus(); input.select(); };
  const columnOf = (input) => columns.find((column) => column.includes(input));

  // A number for every nominee of a dossier whose field is blank.
  const fill = (body, value) => {
    const blank = rowsOf(body).filter((row) => row.querySelector("input").value.trim() === "");
    blank.forEach((row) => { row.querySelector("input").value = value; show(row); });
    total();
    if (blank[0]) changed(blank[0].querySelector("input"));
    const first = body.querySelector("input[name^=f]");
    if (first) go(first);
  };
  all("[data-fill]", table).forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => fill(button.closest("tbody"), String(present)));
  });

  table.addEventListener("input", (event) => {
    const row = event.target.closest("tr");
    if (row.classList.contains("group")) return;
    show(row);
    total();
  });
  table.addEventListener("beforeinput", (event) => {
    if (event.inputType === "insertText" && event.cancelable && /\D/.test(event.data || "")) event.preventDefault();
  });
  table.addEventListener("keydown", (event) => {
    const input = event.target;
    if (!input.matches("input") || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (input.closest("tr").classList.contains("group")) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (input.value.trim() !== "") { const value = input.value.trim(); input.value = ""; fill(input.closest("tbody"), value); }
      return;
    }
    const column = columnOf(input);
    const place = column.indexOf(input);
    if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      if (column[place + 1]) go(column[place + 1]); else document.querySelector(".votes-bar button")?.focus();
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      if (column[place - 1]) go(column[place - 1]);
    }
  });
  // A column, or two, from a spreadsheet.
  table.addEventListener("paste", (event) => {
    const lines = (event.clipboardData?.getData("text") || "").replace(/\r?\n$/, "").split(/\r?\n/);
    const start = rows.indexOf(event.target.closest("tr"));
    if (start < 0 || (lines.length === 1 && !lines[0].includes("\t"))) return;
    event.preventDefault();
    const column = columns[0].includes(event.target) ? 0 : 1;
    lines.forEach((line, index) => line.split("\t").forEach((value, across) => {
      const row = rows[start + index];
      const input = row && all("input", row)[column + across];
      if (input) { input.value = value.trim(); show(row); }
    }));
    changed(event.target);
  });
})();
