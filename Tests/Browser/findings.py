"""What the checks find: pairs of a page and what is wrong with it."""

from collections import defaultdict

import pytest

Finding = tuple[str, str]
MOST_SHOWN = 60


def expect_none(found: list[Finding]) -> None:
    """Fails with every distinct problem, each with the pages that it was found on."""
    pages_by_problem = defaultdict(list)
    for page, problem in found:
        pages_by_problem[problem].append(page)
    if not pages_by_problem:
        return
    lines = []
    for problem, pages in sorted(pages_by_problem.items(), key=lambda item: -len(item[1])):
        distinct = sorted(set(pages))
        more = f" and {len(distinct) - 3} more pages" if len(distinct) > 3 else ""
        lines.append(f"{problem}\n    {', '.join(distinct[:3])}{more}")
    hidden = len(lines) - MOST_SHOWN
    lines = lines[:MOST_SHOWN] + ([f"… and {hidden} more problems"] if hidden > 0 else [])
    pytest.fail("\n".join(lines), pytrace=False)


def expect(found: list[Finding], words: str) -> None:
    """Fails unless one of the problems found is described with these words."""
    problems = [problem for _, problem in found]
    assert any(words in problem for problem in problems), f"“{words}” was not noticed, only {problems}"
