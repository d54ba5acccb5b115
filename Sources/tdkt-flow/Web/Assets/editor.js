// The editor of a definition: line numbers, and every problem beside its line as one types. The page works without it.
(() => {
  "use strict";
  const editor = document.querySelector("[data-editor]");
  const area = editor?.querySelector("textarea");
  const check = document.querySelector("#check");
  if (!area || !check) return;
  const make = (name, parent) => {
    const outer = document.createElement("div");
    outer.className = name;
    outer.setAttribute("aria-hidden", "true");
    const inner = outer.appendChild(document.createElement("div"));
    parent.append(outer);
    return inner;
  };
  const gutter = make("gutter", editor);
  const notes = make("notes", editor);
  editor.classList.add("editor-live");
  const look = getComputedStyle(area);
  const height = parseFloat(look.lineHeight);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${look.fontSize} ${look.fontFamily}`;

  // What the linter said, by line: the worst first.
  let said = new Map();
  const read = () => {
    said = new Map();
    check.querySelectorAll("[data-line]").forEach((trouble) => {
      const line = Number(trouble.dataset.line);
      const one = {
        tone: trouble.dataset.tone, sign: trouble.dataset.sign, column: Number(trouble.dataset.column),
        message: trouble.querySelector("[data-message]").textContent,
      };
      said.set(line, [...(said.get(line) ?? []), one].sort((a, b) => (a.tone === "over" ? 0 : 1) - (b.tone === "over" ? 0 : 1)));
    });
  };
  const scroll = () => {
    gutter.style.transform = `translateY(${-area.scrollTop}px)`;
    notes.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  };
  const draw = () => {
    const lines = area.value.split("\n");
    gutter.replaceChildren(...lines.map((_, index) => {
      const place = document.createElement("div");
      const troubles = said.get(index + 1);
      place.textContent = troubles ? `${troubles[0].sign} ${index + 1}` : String(index + 1);
      if (troubles) place.className = `tone-${troubles[0].tone}`;
      return place;
    }));
    notes.replaceChildren(...[...said].filter(([line]) => line <= lines.length).map(([line, troubles]) => {
      const note = document.createElement("div");
      note.className = `tone tone-${troubles[0].tone}`;
      note.textContent = `${troubles[0].sign} ${troubles.map((one) => one.message).join(" ")}`;
      note.style.top = `${(line - 1) * height}px`;
      note.style.left = `${pen.measureText(lines[line - 1].replaceAll("\t", "        ")).width + 24}px`;
      return note;
    }));
    scroll();
  };

  // A short wait after the last key, one question at a time, and only the newest answer counts.
  let asked = 0;
  let timer = 0;
  const ask = async () => {
    const turn = ++asked;
    const form = new URLSearchParams({ text: area.value, _key: area.form.elements._key.value });
    let answer;
    try {
      answer = await fetch(editor.dataset.editor, { method: "POST", body: form, headers: { "X-Part": "1" } });
    } catch {
      return; // The server is away: what was said last stays, and the next key asks again.
    }
    if (!answer.ok || turn !== asked) return;
    const drawn = check.querySelector("[data-drawn]");
    const wrap = check.querySelector(".drawing-wrap");
    const at = wrap ? [wrap.scrollLeft, wrap.scrollTop] : [0, 0];
    check.innerHTML = await answer.text();
    const picture = check.querySelector("[data-picture]");
    // A text that cannot be read for a moment keeps the drawing of before.
    if (drawn && !picture.querySelector("[data-drawn]")) {
      drawn.classList.add("stale");
      picture.append(drawn);
    }
    check.querySelector(".drawing-wrap")?.scrollTo(at[0], at[1]);
    read();
    draw();
  };
  area.addEventListener("input", () => { draw(); clearTimeout(timer); timer = setTimeout(ask, 300); });
  area.addEventListener("scroll", scroll, { passive: true });

  const go = (wanted, column) => {
    const lines = area.value.split("\n");
    const line = Math.min(wanted, lines.length);
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    // Columns count code points, a text area counts UTF-16 units.
    const before = [...lines[line - 1]].slice(0, column - 1).join("").length;
    area.focus({ preventScroll: true });
    area.setSelectionRange(start + before, start + lines[line - 1].length);
    area.scrollTop = Math.max(0, (line - 6) * height);
    area.scrollLeft = 0;
    editor.scrollIntoView({ block: "nearest" });
  };
  // The link of a problem puts the cursor on its place; so does the address of a line.
  check.addEventListener("click", (event) => {
    const trouble = event.target.closest("[data-place]")?.closest("[data-line]");
    if (!trouble) return;
    event.preventDefault();
    go(Number(trouble.dataset.line), Number(trouble.dataset.column));
  });
  read();
  draw();
  const named = location.hash.match(/^#line-([1-9]\d{0,6})$/);
  if (named) go(Number(named[1]), 1);
})();
