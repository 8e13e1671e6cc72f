"""The search: it finds, ranks, tells screen readers, keeps its state, is quick, and is absent without JavaScript."""

from findings import expect_none

# How many entries, and how long a search among them may take: the median of several, and the slowest.
ENTRIES = 10_000
# A letter, a word that nearly every entry has, several words, an id, nothing at all.
QUERIES = ["a", "the", "children in care", "EH-03", "zzzz"]
# The site's own entries again and again, each with a number of its own, as an index of that many would have them.
MEASURE = """([queries, wanted]) => {
    const own = window.scrutinySearchIndex.entries;
    const entries = Array.from({ length: wanted }, (_, place) => {
        const [kind, title, address, context, text] = own[place % own.length];
        return [kind, title + " " + place, address, context, text];
    });
    const index = new window.scrutinySearch.Index({ schema: 1, entries });
    return queries.map((query) => {
        const times = Array.from({ length: 9 }, () => {
            const start = performance.now();
            index.find(query, "");
            return performance.now() - start;
        }).sort((one, other) => one - other);
        return [query, times[4]];
    });
}"""


def look(chromium, site, page, inspect, **context):
    """What an inspection of one page finds, as a plain list."""
    return chromium.visit_site(site, inspect, [page], **context)


def test_ten_thousand_entries_are_searched_and_the_time_is_told(site, chromium, covered):
    slowest = []

    async def inspect(tab, address):
        await tab.goto(address)
        times = await tab.evaluate(MEASURE, [QUERIES, ENTRIES])
        slowest.append(max(time for _, time in times))
        return [f"“{query}” was not searched for" for query in QUERIES if query not in dict(times)]

    found = look(chromium, site, "search.html", inspect)
    covered(f"{ENTRIES} entries, {len(QUERIES)} queries, the slowest {slowest[0]:.0f} ms (median of 9)")
    expect_none(found)


def test_every_title_finds_its_own_entry_first_or_an_equal_one(site, chromium, covered):
    async def inspect(tab, address):
        await tab.goto(address)
        return await tab.evaluate("""() => {
            const index = new window.scrutinySearch.Index(window.scrutinySearchIndex);
            return window.scrutinySearchIndex.entries
                .filter((entry) => index.find(entry[1], "").slice(0, 3).every((result) => result.entry.title !== entry[1]))
                .map((entry) => "“" + entry[1] + "” does not find itself among the first three");
        }""")

    found = look(chromium, site, "search.html", inspect)
    covered("every entry of the index")
    expect_none(found)


def test_the_header_leads_to_results_that_are_told_and_kept(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        await tab.fill("#site-search-words", "children")
        await tab.keyboard.press("Enter")
        await tab.wait_for_selector("#search-results:not([hidden])")
        status = tab.locator("#search-status")
        await tab.wait_for_function("document.getElementById('search-status').textContent")
        first = await status.inner_text()
        kept = tab.url
        await tab.reload()
        await tab.wait_for_function("document.getElementById('search-status').textContent")
        problems = []
        if "find=children" not in kept:
            problems.append(f"the address does not keep the search: {kept}")
        if await status.get_attribute("role") != "status" or "result" not in first:
            problems.append(f"screen readers are not told: {first}")
        if await status.inner_text() != first:
            problems.append("the same address does not give the same results")
        await tab.locator("#search-results a").first.click()
        if not await tab.locator("h1").is_visible():
            problems.append("the first result leads nowhere")
        return problems

    expect_none(look(chromium, site, "milestones.html", inspect))


def test_what_is_typed_is_text(site, chromium):
    async def inspect(tab, address):
        asked = []
        tab.on("dialog", lambda dialog: asked.append(dialog.message))
        await tab.goto(address + "?find=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&kind=%22%3E%3Cb%3E")
        if asked or await tab.locator("main img").count():
            return ["what is typed becomes markup"]
        return [] if await tab.input_value("#search-words") == "<img src=x onerror=alert(1)>" else ["it is not kept"]

    expect_none(look(chromium, site, "search.html", inspect))


def test_without_javascript_there_is_no_search_but_a_way_to_everything(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        problems = []
        if await tab.locator("form:visible").count():
            problems.append("a form shows that does nothing")
        if "search.html" in address and not await tab.locator("#search-without a").count():
            problems.append("nothing leads on from here")
        return problems

    expect_none(chromium.visit_site(site, inspect, site.sample, java_script_enabled=False))
