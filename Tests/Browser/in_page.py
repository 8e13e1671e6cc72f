"""JavaScript that the checks run in a page, as one object of small functions called `look`."""

LOOK = r"""
const look = (() => {
    const describe = (element) => {
        const classes = [...element.classList].map((name) => "." + name).join("");
        return "<" + element.localName + (element.id ? "#" + element.id : "") + classes + ">";
    };

    // Hidden from sight for screen readers only: clipped away, or a pixel in size.
    const isTiny = (element) => {
        const box = element.getBoundingClientRect();
        return box.width <= 1 || box.height <= 1;
    };
    const isSeen = (element) => {
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
        for (let outer = element; outer; outer = outer.parentElement) {
            const style = getComputedStyle(outer);
            if (style.clipPath.startsWith("inset(50%") || style.clipPath.startsWith("inset(100%")) return false;
            if (style.clip !== "auto" && style.position === "absolute" && isTiny(outer)) return false;
        }
        return true;
    };

    // Any CSS colour as red, green, blue and alpha from 0 to 255.
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const known = new Map();
    const colour = (words) => {
        if (!known.has(words)) {
            brush.clearRect(0, 0, 1, 1);
            brush.fillStyle = words;
            brush.fillRect(0, 0, 1, 1);
            known.set(words, [...brush.getImageData(0, 0, 1, 1).data]);
        }
        return known.get(words);
    };
    const over = ([r, g, b, a], under) =>
        [r, g, b].map((value, index) => (value * a + under[index] * (255 - a)) / 255).concat(255);
    const luminance = (rgb) => {
        const [r, g, b] = rgb.map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // The contrast ratio of WCAG 2, from 1 to 21, of a colour on an opaque one.
    const contrast = (front, back) => {
        const [light, dark] = [luminance(over(front, back)), luminance(back)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
    };

    // The nearest shape drawn before a text in the same drawing and lying under its middle.
    const shapeUnder = (text) => {
        const box = text.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return [...(text.ownerSVGElement?.querySelectorAll("rect, circle, path, polygon") ?? [])].filter((shape) => {
            const area = shape.getBoundingClientRect();
            return shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
                && getComputedStyle(shape).fill !== "none"
                && area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
        }).pop();
    };
    const background = (element) => {
        const layers = [];
        const shape = element.closest("svg text") && shapeUnder(element);
        if (shape) layers.push(colour(getComputedStyle(shape).fill));
        for (let outer = element; outer; outer = outer.parentElement) {
            layers.push(colour(getComputedStyle(outer).backgroundColor));
        }
        const canvas = matchMedia("(forced-colors: active)").matches ? colour("Canvas") : [255, 255, 255, 255];
        return layers.reverse().reduce((under, layer) => over(layer, under), canvas);
    };

    // Elements with text of their own that can hardly be told from what lies behind it.
    const faintTexts = (leastContrast) => {
        const faint = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const elements = new Set();
        while (texts.nextNode()) {
            if (texts.currentNode.data.trim()) elements.add(texts.currentNode.parentElement);
        }
        for (const element of elements) {
            if (!isSeen(element) || isTiny(element)) continue;
            const style = getComputedStyle(element);
            const front = colour(element.closest("svg text") ? style.fill : style.color);
            if (contrast(front, background(element)) < leastContrast) faint.push(describe(element));
        }
        return [...new Set(faint)];
    };

    // Boxes that hide a part of what is in them, and texts that reach beyond their drawing.
    const cutOff = (scrollingCounts) => {
        const hides = scrollingCounts ? ["hidden", "clip", "auto", "scroll"] : ["hidden", "clip"];
        const cut = [];
        for (const element of document.body.querySelectorAll("*")) {
            if (!(element instanceof HTMLElement) || element.clientWidth <= 1 || element.clientHeight <= 1) continue;
            const style = getComputedStyle(element);
            const tooWide = hides.includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
            const tooHigh = hides.includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
            if ((tooWide || tooHigh) && isSeen(element)) cut.push(describe(element));
        }
        for (const text of document.body.querySelectorAll("svg text")) {
            if (getComputedStyle(text.ownerSVGElement).overflow === "visible") continue;
            const [inner, outer] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
            const beyond = inner.left < outer.left - 1 || inner.right > outer.right + 1
                || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
            if (beyond && isSeen(text)) cut.push("the text of " + describe(text.ownerSVGElement));
        }
        return [...new Set(cut)];
    };

    // What reaches beyond the right edge of the window, innermost first; empty when the page does not scroll sideways.
    const sideways = () => {
        const width = innerWidth;
        if (document.scrollingElement.scrollWidth <= width) return [];
        const wide = [...document.body.querySelectorAll("*")].filter((element) =>
            element.getBoundingClientRect().right > width + 0.5 && isSeen(element));
        return wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
            .slice(0, 3).map(describe).concat(wide.length ? [] : ["something outside the boxes"]);
    };

    // Cells so narrow that a word of six letters or more cannot stand in them: text that runs down the page a letter or
    // two at a time.
    const squeezed = () => {
        const cells = [...document.querySelectorAll("th, td")].filter((cell) => {
            if (!isSeen(cell) || isTiny(cell) || !/[a-z]{6}/i.test(cell.innerText ?? "")) return false;
            return cell.getBoundingClientRect().width < 2 * parseFloat(getComputedStyle(cell).fontSize);
        });
        return [...new Set(cells.map((cell) => describe(cell.closest("table")) + ": " + cell.innerText.slice(0, 40)))];
    };

    const focusable = () => {
        const selector = "a[href], button, input, select, textarea, summary, [controls], [tabindex]";
        return [...document.querySelectorAll(selector)].filter((element) =>
            element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
    };

    return { describe, isSeen, isTiny, colour, contrast, background, faintTexts, cutOff, sideways, squeezed, focusable };
})();
"""


def script(body: str) -> str:
    """A function for the browser, with `look` at hand and one argument called `given`."""
    return f"(given) => {{ {LOOK} {body} }}"
