// The navigation. Without this script it is open on a narrow screen, and its folded part folds when its word is
// pressed again. What is wide and what narrow is settled in frame.css.
(function () {
  "use strict";

  var list = document.querySelector("#navigation > ul");
  if (!list) { return; }

  // On a narrow screen it stands behind a button, so that the page begins sooner.
  var button = document.createElement("button");
  button.type = "button";
  button.className = "menu-button";
  button.textContent = "Menu";
  list.id = "navigation-list";
  button.setAttribute("aria-controls", list.id);
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", function () {
    button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") === "true" ? "false" : "true");
  });
  list.before(button);

  // What is unfolded lies on the page: it goes when the reader goes on.
  var more = list.querySelector(".more");
  if (!more) { return; }
  document.addEventListener("click", function (event) {
    if (!more.contains(event.target)) { more.open = false; }
  });
  more.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !more.contains(event.relatedTarget)) { more.open = false; }
  });
  more.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !more.open) { return; }
    more.open = false;
    more.querySelector("summary").focus();
  });
})();
