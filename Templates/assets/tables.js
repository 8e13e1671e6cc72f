// Sorting and filtering of tables marked "sortable". Without this script the tables are complete, only still.
// The state is kept in the address, so that a view can be bookmarked and sent.
(function () {
  "use strict";

  var collator = new Intl.Collator(document.documentElement.lang || "en-GB", { numeric: true, sensitivity: "base" });

  function text(cell) {
    return (cell && cell.textContent || "").replace(/\s+/g, " ").trim();
  }

  function readState() {
    var state = new URLSearchParams(location.search);
    return { sort: state.get("sort"), down: state.get("down") === "1", find: state.get("find") || "" };
  }

  function writeState(state) {
    var parameters = new URLSearchParams();
    if (state.sort !== null) { parameters.set("sort", state.sort); }
    if (state.sort !== null && state.down) { parameters.set("down", "1"); }
    if (state.find) { parameters.set("find", state.find); }
    var query = parameters.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (error) {
      // Some browsers do not allow it for files; the table works all the same.
    }
  }

  function value(row, column) {
    var cell = row.cells[column];
    return cell ? cell.getAttribute("data-sort") || text(cell) : "";
  }

  function enhance(table) {
    var body = table.tBodies[0];
    var headings = Array.from(table.tHead.rows[0].cells);
    var rows = Array.from(body.rows);
    var haystacks = rows.map(function (row) { return text(row).toLowerCase(); });
    var state = readState();
    if (state.sort !== null && !headings[Number(state.sort)]) { state.sort = null; }

    var tools = document.createElement("div");
    tools.className = "table-tools";
    var label = document.createElement("label");
    label.textContent = "Show only rows with";
    var input = document.createElement("input");
    input.type = "search";
    input.id = "table-find-" + (document.querySelectorAll(".table-tools").length + 1);
    input.value = state.find;
    label.htmlFor = input.id;
    var status = document.createElement("p");
    status.setAttribute("role", "status");
    tools.append(label, input, status);
    table.before(tools);

    function filter() {
      var words = state.find.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = words.every(function (word) { return haystacks[index].includes(word); });
        row.hidden = !fits;
        if (fits) { shown += 1; }
      });
      status.textContent = shown === rows.length ? rows.length + " rows" : shown + " of " + rows.length + " rows";
    }

    function sort() {
      var ordered = rows.slice();
      if (state.sort !== null) {
        var column = Number(state.sort);
        var sign = state.down ? -1 : 1;
        ordered.sort(function (one, other) { return sign * collator.compare(value(one, column), value(other, column)); });
      }
      body.append.apply(body, ordered);
      headings.forEach(function (heading, index) {
        if (String(index) === state.sort) {
          heading.setAttribute("aria-sort", state.down ? "descending" : "ascending");
        } else {
          heading.removeAttribute("aria-sort");
        }
      });
    }

    headings.forEach(function (heading, index) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      while (heading.firstChild) { button.append(heading.firstChild); }
      heading.append(button);
      button.addEventListener("click", function () {
        var isSame = state.sort === String(index);
        if (isSame && state.down) {
          state.sort = null;
          state.down = false;
        } else {
          state.down = isSame;
          state.sort = String(index);
        }
        sort();
        writeState(state);
      });
    });

    input.addEventListener("input", function () {
      state.find = input.value.trim();
      filter();
      writeState(state);
    });

    sort();
    filter();
  }

  document.querySelectorAll("table.sortable").forEach(enhance);
})();
