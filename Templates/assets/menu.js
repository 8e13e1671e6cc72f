// On a narrow screen the navigation stands behind a button, so that the page begins sooner. Without this script it is
// open. What is wide and what narrow is settled in frame.css: here the button is only made and pressed.
(function () {
  "use strict";

  var list = document.querySelector("#navigation > ul");
  if (!list) { return; }
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
})();
