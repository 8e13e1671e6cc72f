// Sorting and filtering of the tables marked "sortable". Without this script they are complete, only still.
//
// All sortable tables of a page have the same columns and share one set of tools: words to find, a choice for each
// column whose heading has data-filter, and the order. The state is kept in the address, so that a view can be
// bookmarked and sent. A cell with data-sort is sorted by that; a heading with data-still is not sorted by.
(function () {
  "use strict";

  var tables = Array.from(document.querySelectorAll("table.sortable"));
  if (!tables.length) { return; }

  var collator = new Intl.Collator(document.documentElement.lang || "en-GB", { numeric: true, sensitivity: "base" });
  var waitBeforeSpeaking = 400;

  function text(element) {
    return (element && element.textContent || "").replace(/\s+/g, " ").trim();
  }

  function sortValue(cell) {
    if (!cell) { return ""; }
    return cell.hasAttribute("data-sort") ? cell.getAttribute("data-sort") : text(cell);
  }

  // What a cell counts as in the choice for its column, where it says more than that.
  function filterValue(cell) {
    return cell && cell.hasAttribute("data-value") ? cell.getAttribute("data-value") : text(cell);
  }

  // What there is: columns by name, and rows with what they are found by ---------------------------------------------

  var columns = Array.from(tables[0].tHead.rows[0].cells).map(function (heading, index) {
    return {
      index: index,
      words: text(heading),
      name: text(heading).toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      isStill: heading.hasAttribute("data-still"),
      isFilter: heading.hasAttribute("data-filter")
    };
  });
  var parts = tables.map(function (table) {
    return {
      table: table,
      body: table.tBodies[0],
      headings: Array.from(table.tHead.rows[0].cells),
      rows: Array.from(table.tBodies[0].rows).map(function (row) {
        return { row: row, words: text(row).toLowerCase(), cells: columns.map(function (column) { return row.cells[column.index]; }) };
      })
    };
  });
  var rows = parts.flatMap(function (part) { return part.rows; });
  if (!rows.length) { return; }

  // The state, in the address ----------------------------------------------------------------------------------------

  var reserved = ["find", "sort", "down"];
  var state = { find: "", sort: null, isDown: false, filters: {} };

  function columnNamed(name) {
    return columns.find(function (column) { return column.name === name && !column.isStill; }) || null;
  }

  function readState() {
    var parameters = new URLSearchParams(location.search);
    state.find = parameters.get("find") || "";
    state.sort = columnNamed(parameters.get("sort"));
    state.isDown = parameters.get("down") === "1";
    columns.forEach(function (column) {
      if (column.isFilter && !reserved.includes(column.name)) { state.filters[column.name] = parameters.get(column.name) || ""; }
    });
  }

  function writeState() {
    var parameters = new URLSearchParams();
    Object.keys(state.filters).forEach(function (name) {
      if (state.filters[name]) { parameters.set(name, state.filters[name]); }
    });
    if (state.find) { parameters.set("find", state.find); }
    if (state.sort) { parameters.set("sort", state.sort.name); }
    if (state.sort && state.isDown) { parameters.set("down", "1"); }
    var query = parameters.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (error) {
      // Some browsers do not allow it for files; the tables work all the same.
    }
  }

  // The tools --------------------------------------------------------------------------------------------------------

  var tools = document.createElement("form");
  tools.className = "table-tools";
  tools.setAttribute("aria-label", "Rows shown");
  tools.addEventListener("submit", function (event) { event.preventDefault(); });
  var status = document.createElement("p");
  status.className = "table-status";
  status.setAttribute("role", "status");

  function field(words, control, className) {
    var wrapper = document.createElement("div");
    wrapper.className = "field" + (className ? " " + className : "");
    var label = document.createElement("label");
    label.textContent = words;
    control.id = "table-" + words.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    label.htmlFor = control.id;
    wrapper.append(label, control);
    tools.append(wrapper);
    return control;
  }

  readState();

  var find = document.createElement("input");
  find.type = "search";
  find.autocomplete = "off";
  field("Find", find, "field-wide").addEventListener("input", function () {
    state.find = find.value.trim();
    filter(false);
    writeState();
  });

  // A choice for a column, each value with how many rows have it, in the order in which the column sorts.
  var choices = columns.filter(function (column) { return column.name in state.filters; }).map(function (column) {
    var counts = new Map();
    var orders = new Map();
    rows.forEach(function (row) {
      var value = filterValue(row.cells[column.index]);
      counts.set(value, (counts.get(value) || 0) + 1);
      orders.set(value, sortValue(row.cells[column.index]));
    });
    var values = Array.from(counts.keys()).sort(function (one, other) {
      return collator.compare(orders.get(one), orders.get(other));
    });
    var select = document.createElement("select");
    select.append(new Option("All", ""));
    values.forEach(function (value) { select.append(new Option(value + " (" + counts.get(value) + ")", value)); });
    if (!counts.has(state.filters[column.name])) { state.filters[column.name] = ""; }
    field(column.words, select).addEventListener("change", function () {
      state.filters[column.name] = select.value;
      filter(true);
      writeState();
    });
    return { column: column, select: select };
  });

  // On a narrow screen the headings, and with them their buttons, are not shown: the order is chosen here.
  var order = document.createElement("select");
  order.append(new Option("As in the report", ""));
  columns.filter(function (column) { return !column.isStill; }).forEach(function (column) {
    order.append(new Option(column.words, column.name), new Option(column.words + ", reversed", column.name + " down"));
  });
  field("Sort by", order, "field-narrow-only").addEventListener("change", function () {
    var chosen = order.value.split(" ");
    state.sort = columnNamed(chosen[0]);
    state.isDown = chosen[1] === "down";
    sort();
    writeState();
  });

  var reset = document.createElement("button");
  reset.type = "button";
  reset.className = "button button-quiet";
  reset.textContent = "Show all";
  reset.addEventListener("click", function () {
    state.find = "";
    Object.keys(state.filters).forEach(function (name) { state.filters[name] = ""; });
    showState();
    filter(true);
    writeState();
    find.focus();
  });
  tools.append(status, reset);

  function showState() {
    find.value = state.find;
    choices.forEach(function (choice) { choice.select.value = state.filters[choice.column.name]; });
  }

  // What they do -----------------------------------------------------------------------------------------------------

  var speaking = 0;

  function fits(row, words) {
    return words.every(function (word) { return row.words.includes(word); })
      && choices.every(function (choice) {
        var wanted = state.filters[choice.column.name];
        return !wanted || filterValue(row.cells[choice.column.index]) === wanted;
      });
  }

  function filter(atOnce) {
    var words = state.find.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    parts.forEach(function (part) {
      var here = 0;
      part.rows.forEach(function (row) {
        var isShown = fits(row, words);
        row.row.hidden = !isShown;
        if (isShown) { here += 1; }
      });
      part.table.classList.toggle("is-empty", here === 0);
      part.none.hidden = here > 0;
      shown += here;
    });
    var message = shown === rows.length ? "All " + rows.length + " shown" : shown + " of " + rows.length + " shown";
    reset.hidden = shown === rows.length;
    clearTimeout(speaking);
    // Screen readers read every change: wait until the typing stops.
    speaking = setTimeout(function () { status.textContent = message; }, atOnce ? 0 : waitBeforeSpeaking);
  }

  function sort() {
    parts.forEach(function (part) {
      var ordered = part.rows.slice();
      if (state.sort) {
        var sign = state.isDown ? -1 : 1;
        ordered.sort(function (one, other) {
          return sign * collator.compare(sortValue(one.cells[state.sort.index]), sortValue(other.cells[state.sort.index]));
        });
      }
      part.body.append.apply(part.body, ordered.map(function (row) { return row.row; }));
      part.headings.forEach(function (heading, index) {
        if (state.sort && index === state.sort.index) {
          heading.setAttribute("aria-sort", state.isDown ? "descending" : "ascending");
        } else {
          heading.removeAttribute("aria-sort");
        }
      });
    });
    order.value = state.sort ? state.sort.name + (state.isDown ? " down" : "") : "";
  }

  // One press sorts, a second turns the order round, a third gives back the order of the report.
  function press(column) {
    if (state.sort !== column) {
      state.sort = column;
      state.isDown = false;
    } else if (!state.isDown) {
      state.isDown = true;
    } else {
      state.sort = null;
      state.isDown = false;
    }
    sort();
    writeState();
  }

  parts.forEach(function (part) {
    part.headings.forEach(function (heading, index) {
      var column = columns[index];
      if (column.isStill) { return; }
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      button.append.apply(button, Array.from(heading.childNodes));
      heading.append(button);
      button.addEventListener("click", function () { press(column); });
    });
    part.none = document.createElement("p");
    part.none.className = "absent table-none";
    part.none.textContent = "None of these rows fits.";
    part.none.hidden = true;
    part.table.after(part.none);
    part.table.classList.add("is-enhanced");
  });

  var anchor = document.querySelector("[data-table-tools]") || tables[0];
  anchor.before(tools);
  showState();
  sort();
  filter(true);
})();
