import Testing

@Suite("Blocks that nobody meant")
struct AccidentalBlockTests {
    @Test(
        "An item that is indented too little to be a part of the one above is asked about",
        arguments: [
            ("1. one\n  1. two\n", "p.md:2:3"), ("10. one\n   - two\n", "p.md:2:4"), ("- one\n - two\n", "p.md:2:2"),
            ("1. one\n   1. two\n    1. three\n", "p.md:3:5"),
        ]
    )
    func flattened(text: String, place: String) {
        #expect(findings(text) == ["\(place) accidental-block"])
    }

    @Test(
        "Items that are indented far enough, or not at all, are in order",
        arguments: [
            "- one\n  - two\n    - three\n", "1. one\n   - two\n2. three\n", "- one\n\n  words\n- two\n",
            "- one\n    - two\n        - three\n", "10. one\n    - two\n- three\n", "* one\n* two\n",
            "- one\n  - two\n- three\n", "- of 2024\n- 3. of 2025\n",
        ]
    )
    func nested(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test("A line of hyphens that makes a heading is asked about, a rule and a heading with signs are not")
    func underlined() {
        #expect(findings("Words\n---\nmore") == ["p.md:2:1 accidental-block"])
        #expect(findings("- item\n\nWords of\ntwo lines\n-----\n") == ["p.md:5:1 accidental-block"])
        #expect(findings("Words\n\n---\nmore").isEmpty)
        #expect(findings("## Words -\n\nmore\n").isEmpty)
        #expect(findings("Words\n===\n").isEmpty)
        #expect(findings("| a | b |\n|---|---|\n| 1 | 2 |\n---\n").isEmpty)
    }
}
