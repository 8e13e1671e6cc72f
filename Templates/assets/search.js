// The search: the box in the header of every page, and the page with the results.
//
// Without this script neither shows. It asks no server: what can be found lies in data/search-index.js, which only the
// page with the results loads. Letters are compared without accents and capitals. An entry is found if it has every
// word, each at least as the beginning of one of its own; what has them in its title comes first.
(function () {
  "use strict";

  var shownAtOnce = 50;
  var waitBeforeSpeaking = 400;

  // Text as it is compared -------------------------------------------------------------------------------------------

  // It is as long as the text itself, so that a place in one is the same place in the other.
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").toLowerCase();
  }

  // The words of a query. A plural is looked for as its singular, whose beginning it shares.
  function wordsOf(query) {
    var words = plain(query).match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) || [];
    return words.map(function (word) {
      var bare = word.replace(/[.-]+$/, "");
      return bare.length > 4 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare;
    }).filter(function (word, index, all) {
      // The s of children's says nothing.
      return word && all.indexOf(word) === index && !(word === "s" && all.length > 1);
    });
  }

  // Where a word begins in a text: 2 if it is a whole word there, 1 if only the beginning of one, 0 if nowhere.
  function place(text, word, isBeginningEnough) {
    var best = 0;
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at > 0 && isLetter(text.charCodeAt(at - 1))) { continue; }
      if (isBeginningEnough) { return 1; }
      var end = at + word.length;
      if (end >= text.length || !isLetter(text.charCodeAt(end))) { return 2; }
      best = 1;
    }
    return best;
  }

  // Whether a word goes on here: a letter or a digit, and neither a pound sign nor a dash nor a quotation mark.
  function isLetter(code) {
    if (code < 128) { return code >= 97 && code <= 122 || code >= 48 && code <= 57; }
    return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  }

  // The search itself ------------------------------------------------------------------------------------------------

  function Index(data) {
    this.entries = data.entries.map(function (list) {
      var title = plain(list[1]);
      return {
        kind: list[0], title: list[1], address: list[2], context: list[3], text: list[4],
        plainTitle: title, plainContext: plain(list[3]), plainText: plain(list[4]), id: title.split(":")[0]
      };
    });
    this.kinds = this.entries.map(function (entry) { return entry.kind; })
      .filter(function (kind, index, all) { return all.indexOf(kind) === index; });
  }

  // How well an entry fits, or 0 if it lacks a word.
  function score(entry, words, phrase) {
    var total = 0;
    for (var index = 0; index < words.length; index += 1) {
      var word = words[index];
      var inTitle = place(entry.plainTitle, word);
      if (inTitle) { total += inTitle === 2 ? 30 : 20; continue; }
      var inContext = place(entry.plainContext, word);
      if (inContext) { total += 4 + inContext; continue; }
      if (!place(entry.plainText, word, true)) { return 0; }
      total += 2;
    }
    if (entry.id === phrase) { total += 1000; }
    if (entry.plainTitle === phrase) { total += 500; }
    if (words.length > 1 && entry.plainTitle.includes(phrase)) { total += 60; }
    if (words.length > 1 && entry.plainText.includes(phrase)) { total += 6; }
    // Of two titles that have the words, the shorter is more about them.
    return total + Math.max(0, 5 - entry.plainTitle.length / 40);
  }

  // The entries that fit, the best first; those that fit alike stay in the order of the site.
  Index.prototype.find = function (query, kind) {
    var words = wordsOf(query);
    var phrase = plain(query).trim().replace(/\s+/g, " ");
    var found = [];
    if (!words.length) { return found; }
    for (var index = 0; index < this.entries.length; index += 1) {
      var entry = this.entries[index];
      if (kind && entry.kind !== kind) { continue; }
      var points = score(entry, words, phrase);
      if (points) { found.push({ entry: entry, points: points, index: index }); }
    }
    return found.sort(function (one, other) { return other.points - one.points || one.index - other.index; });
  };

  // The part of a text around the first of the words.
  function excerpt(text, words) {
    var lower = plain(text);
    var same = lower.length === text.length;
    var first = words.reduce(function (best, word) {
      var at = lower.search(new RegExp("(^|[^\\p{L}\\p{N}])" + word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "u"));
      return at >= 0 && (best < 0 || at < best) ? at : best;
    }, -1);
    var start = same && first > 80 ? text.indexOf(" ", first - 60) + 1 : 0;
    var end = text.length - start > 220 ? text.lastIndexOf(" ", start + 220) : text.length;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  // Adds a text to an element, with what was looked for marked.
  function appendMarked(element, text, words) {
    var pattern = words.map(function (word) { return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"); }).join("|");
    var lower = plain(text);
    if (!pattern || lower.length !== text.length) { element.append(text); return; }
    var expression = new RegExp("(?<![\\p{L}\\p{N}])(?:" + pattern + ")[\\p{L}\\p{N}]*", "gu");
    var last = 0;
    Array.from(lower.matchAll(expression)).forEach(function (match) {
      var mark = document.createElement("mark");
      mark.textContent = text.slice(match.index, match.index + match[0].length);
      element.append(text.slice(last, match.index), mark);
      last = match.index + match[0].length;
    });
    element.append(text.slice(last));
  }

  // The box in the header --------------------------------------------------------------------------------------------

  var box = document.getElementById("site-search");
  var form = document.getElementById("search-form");
  if (box && !form) {
    box.hidden = false;
    box.addEventListener("submit", function (event) {
      event.preventDefault();
      location.href = box.getAttribute("data-results") + "?find=" + encodeURIComponent(box.elements.find.value.trim());
    });
  }
  if (!form || !window.scrutinySearchIndex || window.scrutinySearchIndex.schema !== 1) { return; }

  // The page with the results ----------------------------------------------------------------------------------------

  var index = new Index(window.scrutinySearchIndex);
  var input = form.elements.find;
  var kinds = form.elements.kind;
  var status = document.getElementById("search-status");
  var list = document.getElementById("search-results");
  var speaking = 0;

  function item(entry, words) {
    var result = document.createElement("li");
    result.className = "search-result";
    var title = document.createElement("p");
    title.className = "search-title";
    var link = document.createElement("a");
    link.href = entry.address;
    appendMarked(link, entry.title, words);
    title.append(link);
    var about = document.createElement("p");
    about.className = "search-about";
    about.textContent = entry.context ? entry.kind + " · " + entry.context : entry.kind;
    result.append(title, about);
    if (entry.text) {
      var text = document.createElement("p");
      text.className = "search-text";
      appendMarked(text, excerpt(entry.text, words), words);
      result.append(text);
    }
    return result;
  }

  function say(words, atOnce) {
    clearTimeout(speaking);
    // Screen readers read every change: wait until the typing stops.
    speaking = setTimeout(function () { status.textContent = words; }, atOnce ? 0 : waitBeforeSpeaking);
  }

  function show(limit, atOnce) {
    var query = input.value.trim();
    var words = wordsOf(query);
    var found = index.find(query, kinds.value);
    list.replaceChildren.apply(list, found.slice(0, limit).map(function (result) { return item(result.entry, words); }));
    list.hidden = !found.length;
    if (!words.length) {
      say(query ? "Type a letter or a figure." : "", true);
    } else if (!found.length) {
      say("Nothing has all of these words. Try fewer, or other ones" + (kinds.value ? ", or show everything." : "."), atOnce);
    } else {
      var count = found.length === 1 ? "1 result" : found.length + " results";
      say(found.length > limit ? count + ", the best " + limit + " shown" : count, atOnce);
    }
    more.hidden = found.length <= limit;
  }

  function remember() {
    var state = new URLSearchParams();
    if (input.value.trim()) { state.set("find", input.value.trim()); }
    if (kinds.value) { state.set("kind", kinds.value); }
    var query = state.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
    } catch (error) {
      // Some browsers do not allow it for files; the search works all the same.
    }
  }

  var more = document.createElement("button");
  more.type = "button";
  more.className = "button";
  more.textContent = "Show all results";
  more.hidden = true;
  more.addEventListener("click", function () {
    var next = list.children.length;
    show(Infinity, true);
    if (list.children[next]) { list.children[next].querySelector("a").focus(); }
  });
  list.after(more);

  index.kinds.forEach(function (kind) { kinds.append(new Option(kind, kind)); });
  var state = new URLSearchParams(location.search);
  input.value = state.get("find") || "";
  if (index.kinds.includes(state.get("kind"))) { kinds.value = state.get("kind"); }
  form.hidden = false;
  document.getElementById("search-without").hidden = true;

  input.addEventListener("input", function () { show(shownAtOnce, false); remember(); });
  kinds.addEventListener("change", function () { show(shownAtOnce, true); remember(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    show(shownAtOnce, true);
    remember();
  });
  if (input.value) { show(shownAtOnce, true); }

  // For measuring and for tests.
  window.scrutinySearch = { Index: Index };
})();
