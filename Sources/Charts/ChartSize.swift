/// One of the two sizes that every chart is drawn at.
///
/// A drawing that shrinks to fit a telephone takes its words with it, down to a third of what can be read. So there are
/// two drawings, and the style sheet shows the one that fits: the narrow one is made for 288 CSS pixels (a screen of 320
/// with margins), the wide one is shown from 560 on. At those widths the smallest text is 13 and 13.1 CSS pixels.
struct ChartSize: Hashable, Sendable {
    /// The class that the style sheet shows and hides it by.
    var look: String
    var width: Double
    var height: Double
    /// The size of all text, which the style sheet sets too.
    var textSize: Double
    /// The most room beside the plot for the names of lines.
    var maximumLabelWidth: Double
    /// The radius of a point where there is room enough.
    var pointRadius: Double

    static let narrow = ChartSize(
        look: "chart-narrow",
        width: 288,
        height: 290,
        textSize: 13,
        maximumLabelWidth: 80,
        pointRadius: 3.5
    )
    static let wide = ChartSize(
        look: "chart-wide",
        width: 640,
        height: 350,
        textSize: 15,
        maximumLabelWidth: 150,
        pointRadius: 4
    )
    static let all = [narrow, wide]

    /// From one line of text to the next.
    var lineHeight: Double { textSize * 1.2 }
}
