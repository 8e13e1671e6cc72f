import Figures
import MeasureSupport
import Measures
import TestSupport
import Testing

@Suite("Quoted figures")
struct QuotedFigureTests {
    private func agreement(_ words: String, _ text: String, _ unit: Unit) -> QuotedFigure.Agreement? {
        read(text, unit).0.map { QuotedFigure(words).agreement(with: $0, unit: unit) }
    }

    @Test(
        "A figure agrees with the reading at the precision written",
        arguments: [
            ("83%", "82.6%", Unit.percent), ("83%", "83%", .percent), ("82.60%", "82.6%", .percent),
            ("36.9%", "36.9%", .percent), ("about 83%", "82.6%", .percent), ("83 per cent", "82.6%", .percent),
            ("83", "82.6%", .percent), ("1,147", "1,147", .count), ("1147", "1,147", .count),
            ("12 thousand", "12,000", .count), ("12 thousand", "12,345", .count), ("12 000", "12,000", .count),
            ("12\u{A0}345", "12,345", .count), ("1 234 567", "1,234,567", .count), ("minus 2.5", "-2.5", .ratio),
            ("about 255", "255", .count), ("255 children", "255", .count), ("£1.96m", "£1.960m", .millionPounds),
            ("£2m", "£1.960m", .millionPounds), ("£1.96 million", "£1.960m", .millionPounds),
            ("£1,960,000", "£1.960m", .millionPounds), ("£1.96m", "£1,960,000", .pounds),
            ("-£1.289m", "-1.289", .millionPounds), ("(0.301)", "(0.301)", .millionPounds),
            ("\u{2212}£0.3m", "(0.301)", .millionPounds), ("88 of 203", "43.3% (88/203)", .percent),
            ("88 out of 203", "43.3% (88/203)", .percent), ("88/203", "43.3% (88/203)", .percent),
            ("43.3% (88/203)", "43.3% (88/203)", .percent), ("43%", "43.3% (88/203)", .percent),
            ("43.35%", "43.3% (88/203)", .percent), ("14 of the 24", "14/24", .count), ("14", "14/24", .count),
            ("39.9r", "39.9r", .rate(per: 10_000)), ("11 days", "11.06", .days), ("0%", "0.0%", .percent),
            ("83% in September 2024", "82.6%", .percent), ("83% within 45 days", "82.6%", .percent),
            ("83% of 5-day visits in Q2 2024-25", "82.6%", .percent), ("83%, up", "82.6%", .percent),
        ]
    )
    func agrees(words: String, text: String, unit: Unit) {
        #expect(agreement(words, text, unit) == .agrees)
    }

    @Test(
        "A figure that is another disagrees",
        arguments: [
            ("255", "263", Unit.count), ("82%", "82.6%", .percent), ("82.5%", "82.6%", .percent),
            ("82.64%", "82.6%", .percent), ("83%", "83", .count), ("£83", "83", .count), ("1,148", "1,147", .count),
            ("£1.9m", "£1.960m", .millionPounds), ("£1.289m", "-1.289", .millionPounds),
            ("89 of 203", "43.3% (88/203)", .percent), ("88 of 203", "43.3%", .percent),
            ("44% (88 of 203)", "43.3% (88/203)", .percent), ("43.34%", "43.3% (88/203)", .percent),
            ("£1,961,000", "£1.960m", .millionPounds), ("about 250", "255", .count),
        ]
    )
    func disagrees(words: String, text: String, unit: Unit) {
        guard case .disagrees(let reading)? = agreement(words, text, unit) else {
            Issue.record("\(words) should disagree with \(text)")
            return
        }
        #expect(reading == read(text, unit).0?.text)
    }

    @Test(
        "Words without one clear figure cannot be checked",
        arguments: [
            "four out of thirteen", "nearly all", "", "MASH decisions", "in Q2", "COVID-19", "the 16th", "2024-25",
            "September 2024", "between 240 and 260", "from 443 to 255",
        ]
    )
    func cannotCheck(words: String) {
        guard case .notCheckable? = agreement(words, "255", .count) else {
            Issue.record("\(words) should not be checkable")
            return
        }
    }

    @Test("Where there is no value, the reason is given")
    func namesReason() {
        #expect(agreement("83%", "[x] report in development", .percent) == .noValue(reason: "report in development"))
    }

    @Test("A reading agrees with its own printed text, and any rounding of it")
    func agreesWithItself() {
        for seed in UInt64(1)...300 {
            var random = SeededGenerator(seed: seed)
            let unit: Unit = [.percent, .count, .millionPounds, .days, .rate(per: 1_000)][Int(seed % 5)]
            let digits = Int.random(in: 0...99_999, using: &random)
            let text: String
            switch unit {
            case .percent: text = "\(digits % 100).\(digits % 10)%"
            case .count: text = "\(digits)"
            default: text = "\(digits / 1000).\(digits % 10)\(digits % 7)"
            }
            guard let reading = read(text, unit).0, let value = reading.value else {
                Issue.record("seed \(seed): \(text) was not read")
                continue
            }
            #expect(QuotedFigure(reading.text).agreement(with: reading, unit: unit) == .agrees, "seed \(seed)")
            let rounded = unit.text(of: value.rounded(toDecimals: 0))
            #expect(QuotedFigure(rounded).agreement(with: reading, unit: unit) == .agrees, "seed \(seed)")
            let other = unit.text(of: value + decimal("1"))
            #expect(QuotedFigure(other).agreement(with: reading, unit: unit) != .agrees, "seed \(seed)")
        }
    }
}
