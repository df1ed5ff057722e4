"use strict";
(function () {
  const PAGE = 100;
  const HEAT = 40;
  const SHADES = [1, 2, 4, 8, 16];
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

  const rows = data.rows.map(([rank, agency, year, grade, score, provisional, folder, file, handover, problems]) => {
    const levels = data.levels.map(() => 0);
    let review = 0;
    for (const [, level, open, forReview] of problems) {
      levels[level] += open;
      review += forReview;
    }
    const name = file === 0 ? folder : file;
    return { rank, agency, year, grade, score, provisional, folder, name, handover, problems, levels, review, text: fold(agency + "\n" + name) };
  });
  const families = data.rules.map(([id]) => data.families.indexOf(id.charAt(0)));

  const state = { sort: "rank", down: false, page: 0 };
  const inputs = ["q", "year", "grade", "level", "rule"];
  let shown = rows;

  function matches() {
    const words = fold(byId("q").value);
    const year = byId("year").value;
    const grade = data.grades.findIndex(([name]) => name === byId("grade").value);
    const level = data.levels.indexOf(byId("level").value);
    const rule = data.rules.findIndex(([id]) => id === byId("rule").value);
    const noGrade = byId("grade").value !== "" && grade < 0;
    return (row) =>
      !noGrade &&
      (words === "" || row.text.includes(words)) &&
      (year === "" || String(row.year) === year) &&
      (grade < 0 || row.grade === grade) &&
      ((level < 0 && rule < 0) ||
        row.problems.some((p) => (rule < 0 || p[0] === rule) && (level < 0 || p[1] === level)));
  }

  function value(row, key) {
    return key.startsWith("level") ? row.levels[Number(key.slice(5))] : row[key];
  }

  function order(key, down) {
    const sign = down ? -1 : 1;
    const compare =
      key === "agency"
        ? (a, b) => collator.compare(a.agency, b.agency)
        : (a, b) => (value(a, key) ?? -1) - (value(b, key) ?? -1);
    return (a, b) => sign * compare(a, b) || a.rank - b.rank;
  }

  function element(name, text, style) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (style) made.className = style;
    return made;
  }

  function isolated(text) {
    return element("bdi", text);
  }

  function name(row) {
    const cell = element("th");
    cell.scope = "row";
    const link = element("a");
    link.href = row.folder.split("/").map(encodeURIComponent).join("/") + "/audit.html";
    link.append(isolated(row.agency));
    const file = element("small");
    file.append(isolated(row.name));
    cell.append(link, " ", file);
    if (row.handover !== 0) cell.append(element("small", "与上次报送比较：" + row.handover));
    return cell;
  }

  function number(count) {
    return element("td", count, count === 0 ? "number zero" : "number");
  }

  function line(row) {
    const made = element("tr");
    const [grade, style] = data.grades[row.grade];
    const score = element("td", String(row.score), "number");
    if (row.provisional) score.append(element("small", "暂定"));
    made.append(
      element("td", row.rank, "number"),
      name(row),
      element("td", row.year ?? "不明", "number"),
      element("td", grade, "grade " + style),
      score,
      ...row.levels.map(number),
      number(row.review));
    return made;
  }

  function drawRows() {
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    state.page = Math.min(state.page, pages - 1);
    const from = state.page * PAGE;
    document.querySelector("#reports tbody").replaceChildren(...shown.slice(from, from + PAGE).map(line));
    byId("found").textContent =
      shown.length === rows.length ? "共 " + rows.length + " 份报告。" : "共 " + rows.length + " 份报告，符合条件 " + shown.length + " 份。";
    byId("pager").hidden = pages === 1;
    byId("at").textContent = "第 " + (state.page + 1) + " 页，共 " + pages + " 页";
    byId("back").disabled = state.page === 0;
    byId("next").disabled = state.page === pages - 1;
  }

  function shade(count) {
    return "h" + SHADES.filter((from) => count >= from).length;
  }

  function heat() {
    const lines = new Map();
    for (const row of shown) {
      let counts = lines.get(row.agency);
      if (!counts) lines.set(row.agency, (counts = { all: 0, by: data.families.map(() => 0) }));
      for (const [rule, , open, review] of row.problems) {
        if (families[rule] >= 0) counts.by[families[rule]] += open + review;
        counts.all += open + review;
      }
    }
    return [...lines].sort((a, b) => b[1].all - a[1].all);
  }

  function drawHeat() {
    const lines = heat();
    const drawn = lines.slice(0, HEAT).map(([agency, counts]) => {
      const made = element("tr");
      const head = element("th");
      head.scope = "row";
      head.append(isolated(agency));
      made.append(head, ...counts.by.map((count) => element("td", count, shade(count))), element("td", counts.all, "number"));
      return made;
    });
    document.querySelector("#heatmap tbody").replaceChildren(...drawn);
    byId("heated").textContent =
      lines.length > HEAT ? "符合条件的 " + lines.length + " 个机关中，列出问题最多的 " + HEAT + " 个。" : "";
  }

  function drawHeads() {
    for (const head of document.querySelectorAll("#reports thead th")) {
      const sorted = head.dataset.key === state.sort;
      head.setAttribute("aria-sort", sorted ? (state.down ? "descending" : "ascending") : "none");
    }
  }

  function remember() {
    const kept = new URLSearchParams();
    for (const id of inputs) if (byId(id).value !== "") kept.set(id, byId(id).value);
    const hash = kept.toString();
    if (hash !== "" || location.hash.includes("=")) {
      history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
    }
  }

  function recall() {
    if (!location.hash.includes("=")) return;
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const id of inputs) if (kept.has(id)) byId(id).value = kept.get(id);
  }

  function update() {
    shown = rows.filter(matches()).sort(order(state.sort, state.down));
    drawRows();
    drawHeat();
    drawHeads();
  }

  function refilter() {
    state.page = 0;
    update();
    remember();
  }

  function turn(step) {
    state.page += step;
    drawRows();
    byId("league").scrollIntoView();
  }

  for (const head of document.querySelectorAll("#reports thead th")) {
    const button = element("button", head.textContent);
    button.type = "button";
    button.addEventListener("click", () => {
      const key = head.dataset.key;
      const first = key === "score" || key === "review" || key.startsWith("level");
      state.down = state.sort === key ? !state.down : first;
      state.sort = key;
      state.page = 0;
      update();
    });
    head.replaceChildren(button);
  }
  for (const pick of document.querySelectorAll(".pick")) {
    pick.hidden = false;
    pick.addEventListener("click", () => {
      byId("rule").value = pick.dataset.rule;
      refilter();
      byId("league").scrollIntoView();
    });
  }
  const filters = byId("filters");
  filters.hidden = false;
  for (const id of inputs) byId(id).addEventListener(id === "q" ? "input" : "change", refilter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("reset", () => setTimeout(refilter));
  byId("back").addEventListener("click", () => turn(-1));
  byId("next").addEventListener("click", () => turn(1));
  recall();
  update();
})();
