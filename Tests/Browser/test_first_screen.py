"""The first screen of the home page: what got worse, by name and with figures, without scrolling."""

import pytest

from findings import expect, expect_none

# Width and height of a laptop's and of a telephone's window.
WINDOWS = ((1280, 720), (375, 667))
SHOWN = 3
BOXES = """shown => {
    const bottom = element => element.getBoundingClientRect().bottom;
    const rows = [...document.querySelectorAll(".brief-worse tbody tr")].slice(0, shown);
    return rows.map(row => [row.querySelector("th a").textContent, Math.max(...[row, ...row.children].map(bottom))]);
}"""
SLIPPED = "() => (document.getElementById('slipped') || document.body).getBoundingClientRect().bottom"


async def inspect(tab, address):
    problems = []
    for width, height in WINDOWS:
        await tab.set_viewport_size({"width": width, "height": height})
        await tab.goto(address)
        rows = await tab.evaluate(BOXES, SHOWN)
        if not rows and "worse" in await tab.text_content("h1"):
            problems.append(f"at {width} × {height} nothing is named that got worse")
        problems += [
            f"at {width} × {height} “{title}” ends at {bottom:.0f} pixels" for title, bottom in rows if bottom > height
        ]
        if width >= 1000 and (bottom := await tab.evaluate(SLIPPED)) > height:
            problems.append(f"at {width} × {height} what slipped begins below the window, at {bottom:.0f} pixels")
    return problems


def test_what_got_worse_is_on_the_first_screen(site, chromium, covered):
    covered("home at " + " and ".join(f"{width} × {height}" for width, height in WINDOWS))
    expect_none(chromium.visit_site(site, inspect, ["index.html"]))


@pytest.mark.parametrize(
    ("space", "words"), [("", "nothing is named"), ("<div style='height: 700px'></div>", "“Visits” ends at")]
)
def test_a_first_screen_that_says_too_little_is_noticed(small_site, chromium, space, words):
    row = "" if words.startswith("nothing") else "<tr><th scope='row'><a href='404.html'>Visits</a></th><td>12</td></tr>"
    heading = "<h1>1 measure is worse</h1>" + space
    table = f"<div class='brief-worse'><table><tbody>{row}</tbody></table></div>"
    page = small_site.broken("<h1>What became of the plan</h1>", heading + table)
    expect(chromium.visit_site(page, inspect, ["index.html"]), words)
