/// What the YAML parser's messages mean to somebody who has never heard of scalars and mappings.
enum SyntaxProblem {
    /// The message and the remedy for one of the parser's messages, and the character at its place.
    ///
    /// What stands before that place in its line tells a closing quotation mark with words behind it from the rest.
    static func explanation(
        of problem: String,
        at character: Unicode.Scalar?,
        before: Substring = ""
    ) -> (message: String, remedy: String) {
        if character == "\t" || problem.contains("tab character") {
            return ("this line begins with a tab", "use spaces")
        }
        if problem.contains("did not find expected"), before.contains(/[:\-] +("[^"]*"|'[^']*') *$/) {
            return (
                "there are words behind a closing quotation mark",
                "put the whole text into single quotation marks, and write each ' inside it twice"
            )
        }
        let known = explanations.first { problem.contains($0.words) }
        if let known { return (known.message, known.remedy) }
        return (
            "this cannot be read as YAML",
            "look at the indentation, colons, quotation marks and dashes before this place"
        )
    }

    private static let quoteRemedy = "put the whole text into quotation marks"
    private static let backslash = "a backslash stands in double quotation marks"
    private static let singleQuoteRemedy = "use single quotation marks"

    private static let explanations: [(words: String, message: String, remedy: String)] = [
        (
            "mapping values are not allowed", "there is a second colon here, or the line is indented too far",
            "put words with a colon into quotation marks"
        ),
        (
            "could not find expected ':'", "a line before this one has no colon after its key",
            "write 'key: value', or indent words that go on from the line above"
        ),
        (
            "found unexpected end of stream", "a quotation mark is opened and never closed",
            "close it where the words end"
        ),
        (
            "did not find expected key",
            "this line is indented differently from those around it, or an item is not closed",
            "begin keys of one group in the same column"
        ),
        (
            "did not find expected '-' indicator", "this line is not an item of the list above it",
            "begin it with '- ', or indent it as the item's other keys"
        ),
        (
            "block sequence entries are not allowed", "a list cannot begin here",
            "put each '- ' on a line of its own, or quotation marks around words that begin with a dash"
        ),
        ("mapping keys are not allowed", "words cannot begin with '? ' here", quoteRemedy),
        ("did not find expected ',' or ']'", "a list in square brackets is not closed", "close it with ']'"),
        ("did not find expected ',' or '}'", "a group in curly brackets is not closed", "close it with '}'"),
        (
            "did not find expected node content",
            "a value is missing here, or begins with a sign that needs quotation marks", quoteRemedy
        ),
        ("cannot start any token", "words cannot begin with this character", quoteRemedy),
        ("unknown escape character", backslash, singleQuoteRemedy),
        ("invalid Unicode character escape", backslash, singleQuoteRemedy),
        ("hexdecimal", backslash, singleQuoteRemedy),
        ("alphabetic or numeric character", "words cannot begin with '&' or '*' here", quoteRemedy),
        (
            "expected comment or line break", "there are words after the sign '|' or '>'",
            "begin them on the next line, indented"
        ),
        ("tag", "words cannot begin with '!' here", quoteRemedy),
        ("undefined alias", "words cannot begin with '*' here", quoteRemedy),
        ("directive", "words cannot begin with '%' here", quoteRemedy),
        ("<document start>", "something stands outside the keys of this file", "begin every key in the first column"),
        (
            "document indicator", "a quotation mark is opened and not closed before this line",
            "close it where the words end"
        ),
    ]
}
