import Diagnostics
import Figures
import MeasureSupport
import Measures
import Testing

@Suite("Units as scorecards write them")
struct UnitTests {
    private func unit(_ text: String) -> Unit? {
        var diagnostics = [Diagnostic]()
        return Unit.parse(cell(text), reportingTo: &diagnostics)
    }

    @Test(
        "What a unit is called otherwise is understood",
        arguments: [
            ("%", Unit.percent), ("Per cent", .percent), ("No.", .count), ("Number", .count), ("£", .pounds),
            ("£m", .millionPounds), ("£ million", .millionPounds), ("£000", .money(Money(in: .thousands))),
            ("£'000s", .money(Money(in: .thousands))), ("£k", .money(Money(in: .thousands))),
            ("£bn", .money(Money(in: .billions))), ("€m", .money(Money(.euros, in: .millions))),
            ("$", .money(Money(.dollars))), ("per 100k", .rate(per: 100_000)), ("Rate per 1,000", .rate(per: 1_000)),
            ("per 10,000 population", .rate(per: 10_000)), ("per million", .rate(per: 1_000_000)),
            ("score", .other("score")), ("hours", .other("hours")),
        ]
    )
    func understands(text: String, expected: Unit) {
        #expect(unit(text) == expected)
    }

    @Test("A unit's own name is read as that unit", arguments: Unit.named.map(\.name))
    func names(name: String) {
        #expect(unit(name)?.name == name)
    }

    @Test(
        "Money is read with its sign and its scale, or as a bare number of what the unit counts",
        arguments: [
            ("£450k", Unit.money(Money(in: .thousands)), "£450k"), ("450", .money(Money(in: .thousands)), "£450k"),
            ("£1.2bn", .money(Money(in: .billions)), "£1.2bn"),
            ("€3.5m", .money(Money(.euros, in: .millions)), "€3.5m"),
            ("-€5", .money(Money(.euros)), "\u{2212}€5"),
        ]
    )
    func readsMoney(text: String, unit: Unit, printed: String) {
        #expect(read(text, unit).0?.text == printed)
    }

    @Test(
        "Money in another scale or currency is refused, with what to write",
        arguments: [
            ("£450,000", Unit.money(Money(in: .thousands)), "write it in thousands, such as '£1.960k'"),
            ("£450k", .millionPounds, "write it in millions, or let the unit be '£000'"),
            ("€450", .pounds, "correct the sign, or the unit"),
        ]
    )
    func refusesMoney(text: String, unit: Unit, remedy: String) {
        let (found, diagnostics) = read(text, unit)
        #expect(found == nil)
        #expect(diagnostics.map(\.rule) == ["reading-unit-mismatch"])
        #expect(diagnostics.first?.remedy == remedy)
    }
}
