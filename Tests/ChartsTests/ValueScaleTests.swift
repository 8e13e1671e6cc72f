@testable import Charts
import Measures
import Testing

@Suite("The vertical axis")
struct ValueScaleTests {
    private func scale(
        _ lowest: Double,
        _ highest: Double,
        _ unit: Measures.Unit = .count,
        fractions: Bool = false,
        limits: Bool = true
    ) -> ValueScale {
        ValueScale(lowest: lowest, highest: highest, unit: unit, allowsFractions: fractions, hasLimits: limits)
    }

    private func texts(_ scale: ValueScale, _ unit: Measures.Unit = .count) -> [String?] {
        scale.ticks.map { scale.text(of: $0, unit: unit) }
    }

    @Test("It starts at nought unless that would press the figures together")
    func choosesNought() {
        #expect(texts(scale(2, 9)) == ["0", "2", "4", "6", "8", "10"])
        #expect(texts(scale(60, 95, .percent), .percent) == ["40%", "50%", "60%", "70%", "80%", "90%", "100%"])
        #expect(scale(60, 95, .percent).leavesOutZero)
        #expect(texts(scale(-9, -2)) == ["\u{2212}10", "\u{2212}8", "\u{2212}6", "\u{2212}4", "\u{2212}2", "0"])
        #expect(scale(-95, -90).upper < 0)
    }

    @Test("Without limits it starts at nought more readily")
    func choosesNoughtWithoutLimits() {
        #expect(scale(60, 95, .percent, limits: false).lower == 0)
        #expect(scale(70, 95, .percent, limits: false).lower > 0)
    }

    @Test("Negative and positive figures share an axis that passes through nought")
    func passesNought() {
        let money = scale(-1.289, 0.301, .millionPounds, fractions: true)
        #expect(
            texts(money, .millionPounds) == [
                "\u{2212}£1.5m", "\u{2212}£1.0m", "\u{2212}£0.5m", "£0.0m", "£0.5m",
            ]
        )
    }

    @Test("A percentage never goes beyond a hundred because of round numbers")
    func staysWithinAHundred() {
        for low in stride(from: 0.0, through: 99, by: 1) {
            #expect(scale(low, 100, .percent).upper == 100)
            #expect(scale(low, low, .percent).upper <= 100)
        }
    }

    @Test("Whole numbers get whole ticks")
    func keepsWhole() {
        #expect(texts(scale(0, 1)) == ["0", "1"])
        #expect(texts(scale(0, 0)) == ["0", "1"])
        #expect(texts(scale(0, 1, .days, fractions: true), .days) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    }

    @Test("A small difference does not fill the height where nothing shows what is usual")
    func spansATenth() {
        let wide = scale(96, 99, .percent, limits: false)
        #expect(wide.upper - wide.lower >= 9.9)
        let free = scale(96, 99, .percent)
        #expect(free.upper - free.lower <= 6)
    }

    @Test("Millions and more are shortened where two decimals are enough")
    func shortens() {
        #expect(texts(scale(0, 2_500_000, .pounds), .pounds).last == "£2.5m")
        #expect(texts(scale(0, 3_000_000_000)).last == "3.0bn")
        #expect(texts(scale(1_000_000, 1_000_004)).first == "999,998")
        #expect(texts(scale(0, 1_960, .millionPounds), .millionPounds).last == "£2.0bn")
    }

    @Test(
        "Every tick has a text of its own",
        arguments: [
            (0.0, 0.000003), (0, 1), (41.3, 41.4), (999_999_999_990, 999_999_999_999), (-0.5, 0.25),
            (0, 999_999_999_999),
        ]
    )
    func tellsTicksApart(lowest: Double, highest: Double) {
        let scale = scale(lowest, highest, .ratio, fractions: true)
        let texts = texts(scale, .ratio).compactMap { $0 }
        #expect(texts.count >= 2 && Set(texts).count == texts.count)
        #expect(scale.lower <= lowest && scale.upper >= highest)
        #expect(scale.ticks.count <= 7)
    }
}
