import Figures
import MeasureSupport
import Measures
import Testing

@Suite("Decimals")
struct DecimalTests {
    @Test(
        "A number prints exactly as it was written",
        arguments: ["0", "0.0", "41.30", "9.43", "1147", "-1.289", "0.301", "999999999999", "0.000001", "-0.05"]
    )
    func printsAsWritten(text: String) {
        #expect(Decimal(text)?.description == text)
    }

    @Test(
        "Anything else is not a number",
        arguments: [
            "", "-", ".5", "5.", "1,14", "1,1470", "11,47,000", "007", "1e3", "1.2.3", "+5", " 5", "5 ",
            "1234567890123",
            "0.1234567", "½", "٣",
        ]
    )
    func refusesOtherTexts(text: String) {
        #expect(Decimal(text) == nil)
    }

    @Test("Commas between thousands are read and written")
    func groupsThousands() {
        #expect(Decimal("1,147")?.significand == 1147)
        #expect(Decimal("1,234,567.80")?.grouped == "1,234,567.80")
        #expect(decimal("-1147.5").grouped == "\u{2212}1,147.5")
        #expect(decimal("999").grouped == "999")
        #expect(decimal("-0.05").grouped == "\u{2212}0.05")
    }

    @Test("Numbers are equal whatever their precision, and hash alike")
    func comparesAcrossPrecisions() {
        #expect(decimal("41.3") == decimal("41.30"))
        #expect(Set([decimal("41.3"), decimal("41.30"), decimal("41.31")]).count == 2)
        #expect(decimal("-0.5") < decimal("-0.49"))
        #expect(decimal("0.0") == .zero)
    }

    @Test("Sums and differences are exact where binary numbers are not")
    func addsExactly() {
        #expect(decimal("0.1") + decimal("0.2") == decimal("0.3"))
        #expect((decimal("52.0") - decimal("47.3")).description == "4.7")
        #expect((decimal("19.4") - decimal("18")).description == "1.4")
        #expect(decimal("999999999999.999999") + decimal("999999999999.999999") > decimal("999999999999"))
    }

    @Test(
        "Halves are rounded away from nought",
        arguments: [
            ("82.6", 0, "83"), ("82.5", 0, "83"), ("82.49", 0, "82"), ("-82.5", 0, "-83"), ("1.960", 2, "1.96"),
            ("0.05", 1, "0.1"), ("99.95", 1, "100.0"), ("41.3", 4, "41.3"),
        ]
    )
    func rounds(text: String, decimals: Int, expected: String) {
        #expect(decimal(text).rounded(toDecimals: decimals).description == expected)
    }

    @Test("A percentage of a number is exact, or there is none")
    func takesPercentages() {
        #expect(decimal("117").percentage(decimal("5"))?.description == "5.85")
        #expect(decimal("90.0").percentage(decimal("15"))?.description == "13.5")
        #expect(decimal("0.000001").percentage(decimal("1")) == nil)
    }

    @Test("The binary number is the nearest one")
    func convertsToDouble() {
        #expect(decimal("41.3").doubleValue == 41.3)
        #expect(decimal("-1.289").doubleValue == -1.289)
    }
}

@Suite("Fractions")
struct FractionTests {
    @Test("A fraction is a percentage to any decimals")
    func computesPercentages() throws {
        let fraction = try #require(Fraction(14, of: 24))
        #expect(fraction.percentage(toDecimals: 0)?.description == "58")
        #expect(fraction.percentage(toDecimals: 1)?.description == "58.3")
        #expect(fraction.percentage(toDecimals: 3)?.description == "58.333")
        #expect(fraction.text == "14 of 24")
        #expect(Fraction(1, of: 2000)?.text == "1 of 2,000")
        #expect(Fraction(1, of: 8)?.percentage(toDecimals: 0)?.description == "13")
    }

    @Test("Nothing of nothing is no fraction")
    func refusesNought() {
        #expect(Fraction(0, of: 0) == nil)
        #expect(Fraction(-1, of: 4) == nil)
    }
}
