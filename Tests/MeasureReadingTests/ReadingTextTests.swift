import Diagnostics
import Figures
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Reading texts")
struct ReadingTextTests {
    /// Every form of a figure, from the papers where they have it: cell, unit, number, printed text.
    @Test(
        "Every form of a figure is read and printed",
        arguments: [
            ("41.3%", Unit.percent, "41.3", "41.3%"),
            ("100.0%", .percent, "100.0", "100.0%"),
            ("58%", .percent, "58", "58%"),
            ("0%", .percent, "0", "0%"),
            ("0.0%", .percent, "0.0", "0.0%"),
            ("41.3 %", .percent, "41.3", "41.3%"),
            ("1,147", .count, "1147", "1,147"),
            ("1147", .count, "1147", "1,147"),
            ("553", .count, "553", "553"),
            ("0", .count, "0", "0"),
            ("41.4r", .rate(per: 10_000), "41.4", "41.4"),
            ("189.2r", .rate(per: 10_000), "189.2", "189.2"),
            ("41.4", .rate(per: 10_000), "41.4", "41.4"),
            ("9.43", .days, "9.43", "9.43"),
            ("18.4", .ratio, "18.4", "18.4"),
            ("3,744", .other("hours"), "3744", "3,744"),
            ("£1.960m", .millionPounds, "1.960", "£1.960m"),
            ("1.960", .millionPounds, "1.960", "£1.960m"),
            ("(0.301)", .millionPounds, "-0.301", "\u{2212}£0.301m"),
            ("-1.289", .millionPounds, "-1.289", "\u{2212}£1.289m"),
            ("\u{2212}1.289", .millionPounds, "-1.289", "\u{2212}£1.289m"),
            ("(£0.301m)", .millionPounds, "-0.301", "\u{2212}£0.301m"),
            ("£(0.301)m", .millionPounds, "-0.301", "\u{2212}£0.301m"),
            ("-£0.301m", .millionPounds, "-0.301", "\u{2212}£0.301m"),
            ("£12,345", .pounds, "12345", "£12,345"),
            ("14/24", .percent, "58.3", "58.3% (14 of 24)"),
            ("43.3% (88/203)", .percent, "43.3", "43.3% (88 of 203)"),
            ("43.35% (88/203)", .percent, "43.35", "43.35% (88 of 203)"),
            ("12% (1/8)", .percent, "12", "12% (1 of 8)"),
            ("13% (1/8)", .percent, "13", "13% (1 of 8)"),
            ("4/13 (30.8%)", .percent, "30.8", "30.8% (4 of 13)"),
            ("14/24", .count, "14", "14 of 24"),
            ("7 days", .days, "7", "7"), ("1 day", .days, "1", "1"), ("9.43days", .days, "9.43", "9.43"),
            ("3,744 Hours", .other("hours"), "3744", "3,744"), ("1 hour", .other("hours"), "1", "1"),
            ("7 days [p]", .days, "7", "7"),
        ]
    )
    func readsFigures(text: String, unit: Unit, number: String, printed: String) throws {
        let (found, diagnostics) = read(text, unit)
        let measurement = try #require(found?.measurement)
        #expect(measurement.value.description == number)
        #expect(measurement.text == printed)
        #expect(measurement.markers.isEmpty == !text.contains("["))
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "Markers stand after a figure, one or several",
        arguments: [
            ("41.3% [p]", [Marker.provisional]), ("41.3%[r]", [.revised]), ("41.3% [e]", [.estimated]),
            ("41.3% [b]", [.breakInSeries]), ("0.0% [low]", [.low]), ("14/24 [p][b]", [.provisional, .breakInSeries]),
            ("43.3% (88/203) [p] [r]", [.provisional, .revised]), ("41.3% [P]", [.provisional]),
        ]
    )
    func readsMarkers(text: String, markers: [Marker]) {
        let (found, diagnostics) = read(text, .percent)
        #expect(found?.measurement?.markers == markers)
        #expect(diagnostics.isEmpty)
    }

    @Test("The r of a rate and the marker for revised are two things")
    func tellsRateFromRevised() {
        let (found, _) = read("41.4r [r]", .rate(per: 10_000))
        #expect(found?.text == "41.4")
        #expect(found?.measurement?.markers == [.revised])
    }

    @Test(
        "No reading is a reason, by symbol or in the papers' words",
        arguments: [
            ("[x]", MissingSymbol.notAvailable, String?.none, "not available"),
            ("[x] report in development", .notAvailable, "report in development", "report in development"),
            ("[x] due Sep-23", .notAvailable, "due Sep-23", "due Sep-23"),
            ("[z] none concluding", .notApplicable, "none concluding", "none concluding"),
            ("[Z]", .notApplicable, nil, "not applicable"),
            ("[c]", .suppressed, nil, "suppressed"),
            (
                "[x] in development \u{2013} due May", .notAvailable, "in development \u{2013} due May",
                "in development \u{2013} due May"
            ),
            (
                "Report development required", .notAvailable, "Report development required",
                "Report development required"
            ),
            ("Not available", .notAvailable, "Not available", "Not available"),
            ("Due early September", .notAvailable, "Due early September", "Due early September"),
            ("None concluding", .notApplicable, "None concluding", "None concluding"),
            (
                "Quality Assurance Framework re-developed - reporting due Apr", .notAvailable,
                "Quality Assurance Framework re-developed - reporting due Apr",
                "Quality Assurance Framework re-developed - reporting due Apr"
            ),
        ]
    )
    func readsReasons(text: String, symbol: MissingSymbol, words: String?, printed: String) {
        let (found, diagnostics) = read(text, .percent)
        #expect(found?.absence == Reading.Absence(symbol: symbol, words: words))
        #expect(found?.text == printed)
        #expect(found?.value == nil)
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "Anything else is an error of its own rule at the cell",
        arguments: [
            ("abc", Unit.percent, "reading-form"), ("n/a", .count, "reading-form"), ("-", .count, "reading-form"),
            ("TBC", .count, "reading-form"), ("1,14", .count, "reading-form"), ("41,3%", .percent, "reading-form"),
            ("41.3% England", .percent, "reading-form"), ("41.3% (88/203", .percent, "reading-form"),
            ("£1.2k", .pounds, "reading-unit-mismatch"), ("007", .count, "reading-form"),
            ("5 to 7", .count, "reading-form"),
            ("41.3", .percent, "reading-unit-mismatch"), ("41.3%", .count, "reading-unit-mismatch"),
            ("41.4r", .percent, "reading-unit-mismatch"), ("41.4r", .count, "reading-unit-mismatch"),
            ("41.4%", .rate(per: 10_000), "reading-unit-mismatch"), ("£1.960m", .pounds, "reading-unit-mismatch"),
            ("£1,960,000", .millionPounds, "reading-unit-mismatch"), ("£5", .count, "reading-unit-mismatch"),
            ("14/24", .days, "reading-unit-mismatch"), ("58.3% (14/24)", .count, "reading-unit-mismatch"),
            ("44.3% (88/203)", .percent, "fraction-disagrees"), ("43% (89/203)", .percent, "fraction-disagrees"),
            ("43.34% (88/203)", .percent, "fraction-disagrees"), ("0/0", .percent, "fraction-form"),
            ("1.5/3", .percent, "fraction-form"), ("41.3% [q]", .percent, "unknown-marker"),
            ("(13)", .count, "negative-reading"), ("-3", .count, "negative-reading"),
            ("-1.3%", .percent, "negative-reading"), ("-3 [p]", .count, "negative-reading"),
            ("41.3% [p", .percent, "unknown-marker"), ("41.3% [p][p]", .percent, "repeated-marker"),
        ]
    )
    func refusesOtherTexts(text: String, unit: Unit, rule: String) {
        let (found, diagnostics) = read(text, unit)
        #expect(found == nil)
        #expect(diagnostics.map(\.rule) == [rule])
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.location.line == 2 })
    }

    @Test(
        "A reason with a figure after it is an error, with words or a date after it is none",
        arguments: [
            ("[c] 3", true), ("[x]3", true), ("[z] 41.3%", true), ("[c] (3)", true), ("[c] 14/24", true),
            ("[c] £3", true), ("[c] 3 [p]", true), ("[x] due Sep-23", false), ("[x] 2 of 3 returns", false),
            ("[c]", false),
            ("[c] fewer than 5", false),
        ]
    )
    func figureAndReason(text: String, isError: Bool) {
        let (found, diagnostics) = read(text, .count)
        #expect((found == nil) == isError)
        #expect(diagnostics.map(\.rule) == (isError ? ["figure-and-reason"] : []))
    }

    @Test("An error names what was found and what is accepted")
    func namesTheRemedy() throws {
        let form = try #require(read("n/a", .percent).1.first)
        #expect(form.message.contains("'n/a'"))
        #expect(try #require(form.remedy).contains("[x] not available"))
        let bare = try #require(read("41.3", .percent).1.first)
        #expect(bare.remedy == "write '41.3%'")
        let fraction = try #require(read("44.3% (88/203)", .percent).1.first)
        #expect(fraction.message == "'44.3%' is not 88 of 203, which is 43.3%")
    }

    @Test(
        "A cell that is no reading is answered with what it seems to be",
        arguments: [
            ("8O.O", Unit.percent, "'8O.O' has the letter O in it", "did you mean '80.0%'?"),
            ("9,8O", .count, "'9,8O' has the letter O in it", "type a zero instead"),
            ("l4/24", .percent, "'l4/24' has the letter l in it", "did you mean '14/24'?"),
            ("1033 (est)", .count, "'1033 (est)' is not a reading", "write '1033 [e]'"),
            ("41.3% provisional", .percent, "'41.3% provisional' is not a reading", "write '41.3% [p]'"),
            (
                "[y] none", .count, "'[y]' is neither a figure nor a reason for having none",
                "write '[x] not available', '[z] not applicable' or '[c]' suppressed; a zero is written '0' or '0%'"
            ),
            ("[p] 7", .count, "the marker '[p]' stands in front of its figure", "write '7 [p]'"),
            (
                "Suppressed", .count, "'Suppressed' is not a reading",
                "write '[c]' where a figure is withheld, with the reason after it if you like"
            ),
            (
                "< 5", .count, "'< 5' is not a reading",
                "write '[c]' where a figure is withheld, with the reason after it if you like"
            ),
            (
                "14-Oct", .count, "'14-Oct' is a date, which a spreadsheet may have made of '14/10'",
                "write the figure, in a cell that the spreadsheet formats as text"
            ),
            (
                "Oct-24", .percent, "'Oct-24' is a date, which a spreadsheet may have made of '10/24'",
                "write the figure, in a cell that the spreadsheet formats as text"
            ),
            (
                "01/02/2025", .count, "'01/02/2025' is a date, which a spreadsheet may have made of '1/2'",
                "write the figure, in a cell that the spreadsheet formats as text"
            ),
            (
                "9999999999999", .count, "'9999999999999' has too many digits",
                "write at most 12 digits before the point"
            ),
            ("75.1234567%", .percent, "'75.1234567%' has too many digits", "write at most 6 decimals"),
            (
                "2.6E+02", .count, "'2.6E+02' is a number that a spreadsheet shortened",
                "write it in full, such as '2,600' for '2.6E+03'"
            ),
            (
                "7 days", .count, "'7 days' is not a reading",
                "write a number such as '1,147' or '14/24', or why there is none, such as '[x] not available' or '[z] none concluding'"
            ),
            (
                "#DIV/0!", .count, "'#DIV/0!' is a spreadsheet error that was pasted here",
                "write a number such as '1,147' or '14/24', or why there is none, such as '[x] not available' or '[z] none concluding'"
            ),
        ]
    )
    func namesWhatItSeems(text: String, unit: Unit, message: String, remedy: String) {
        let (found, diagnostics) = read(text, unit)
        #expect(found == nil)
        #expect(diagnostics.map(\.message) == [message])
        #expect(diagnostics.map(\.remedy) == [remedy])
    }

    @Test(
        "A figure of another unit is called what it is",
        arguments: [
            ("£80", Unit.percent, "'£80' is money, but the unit is percent", "write '80%'"),
            ("-0.4%", .pounds, "'-0.4%' is a percentage, but the unit is £", "write '-£0.4'"),
            ("41.4r", .millionPounds, "'41.4r' is a rate, but the unit is £m", "write '£41.4m'"),
            ("5%", .rate(per: 1_000), "'5%' is a percentage, but the unit is rate per 1,000", "write '5' or '5r'"),
        ]
    )
    func namesOtherUnits(text: String, unit: Unit, message: String, remedy: String) {
        let diagnostics = read(text, unit).1
        #expect(diagnostics.map(\.message) == [message])
        #expect(diagnostics.map(\.remedy) == [remedy])
    }

    @Test("Values that a unit hardly allows are queried, not refused")
    func queriesImplausibleValues() {
        for (text, unit, rule) in [
            ("112%", Unit.percent, "reading-out-of-range"), ("-3", .days, "reading-out-of-range"),
            ("30/24", .percent, "reading-out-of-range"), ("18.4", .count, "broken-count"),
        ] {
            let (found, diagnostics) = read(text, unit)
            #expect(found?.value != nil)
            #expect(Set(diagnostics.map(\.rule)) == [rule])
            #expect(diagnostics.allSatisfy { $0.severity == .query })
        }
    }

    @Test("Money and changes may be negative", arguments: [Unit.pounds, .other("change"), .other("percentage points")])
    func negative(unit: Unit) {
        let (found, diagnostics) = read("(13)", unit)
        #expect(found?.value == decimal("-13"))
        #expect(diagnostics.isEmpty)
    }

    @Test("A count with a point between its thousands is answered with the count")
    func pointForComma() {
        let remedy = "let the unit be 'ratio', or a word of its own"
        #expect(
            read("1.234", .count).1.map(\.remedy) == [
                "a count is a whole number: did you mean '1,234'? if not, " + remedy
            ]
        )
        #expect(read("18.4", .count).1.map(\.remedy) == [remedy])
    }

    @Test("Look-alike letters are read as what they look like, with a query that names them")
    func normalisesLookAlikes() throws {
        let (rate, diagnostics) = read("41.4г", .rate(per: 10_000))
        #expect(rate?.text == "41.4")
        #expect(diagnostics.map(\.rule) == ["look-alike-letters"])
        #expect(diagnostics.first?.severity == .query)
        #expect(try #require(diagnostics.first).message.contains("a Cyrillic letter that looks like r"))
        #expect(read("４１.３％", .percent).0?.text == "41.3%")
        #expect(read("\u{2013}1.289", .millionPounds).0?.value == decimal("-1.289"))
        #expect(read("4\u{200B}1.3%", .percent).0?.text == "41.3%")
        #expect(read("41.3\u{A0}%", .percent).1.isEmpty)
    }

    @Test("A withheld reading keeps its period and loses its value")
    func suppresses() {
        let withheld = read("14/24", .percent).0?.suppressed()
        #expect(withheld?.period == .month(6, of: 2023))
        #expect(withheld?.measurement == nil)
        #expect(withheld?.text == "suppressed")
    }
}
