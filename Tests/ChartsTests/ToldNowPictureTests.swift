@testable import Charts
import Figures
import Measures
import SafeHTML
import Testing

@Suite("Told and now as a picture")
struct ToldNowPictureTests {
    private func drawing(_ told: String, _ now: String, _ target: String?, _ unit: Unit) throws -> Drawing? {
        ToldNowPicture.drawing(
            told: try #require(Decimal(told)),
            now: try #require(Decimal(now)),
            target: target.flatMap { Decimal($0) },
            unit: unit
        )
    }

    @Test("It is hidden from screen readers, because the table has the figures")
    func isHidden() throws {
        let (told, now) = (try #require(Decimal("1")), try #require(Decimal("2")))
        let picture = try #require(ToldNowPicture(told: told, now: now, target: nil, unit: .count))
        #expect(picture.svg.markup.hasPrefix("<svg class=\"told-now-picture\""))
        #expect(picture.svg.markup.contains("aria-hidden=\"true\""))
    }

    @Test("Shares stand on the whole from 0 to 100, other figures between the lowest and the highest")
    func range() throws {
        let share = try #require(try drawing("0", "50", "100", .percent))
        #expect(share.elements("told-now-before").map(\.box.left) == [2])
        #expect(share.elements("told-now-after").map(\.box.left) == [56])
        #expect(share.elements("told-now-tick").map(\.box.left) == [114])
        let count = try #require(try drawing("340", "380", nil, .count))
        #expect(count.elements("told-now-before").map(\.box.left) == [2])
        #expect(count.elements("told-now-after").map(\.box.left) == [110])
        #expect(count.elements("told-now-tick").isEmpty)
    }

    @Test("Where all figures are one there is nothing to draw, but for a share, which has its place")
    func level() throws {
        #expect(try drawing("7", "7", nil, .count) == nil)
        #expect(try drawing("100", "100", nil, .percent) != nil)
    }
}
