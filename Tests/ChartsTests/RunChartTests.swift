@testable import Charts
import Foundation
import Measures
import SafeHTML
import Testing

@Suite("Run charts")
struct RunChartTests {
    private let steady = ["50", "52", "49", "51", "50", "53", "48", "50", "52", "51", "49", "50", "52", "51"]

    @Test("Without a reading that has a value there is no chart and no sparkline")
    func needsAValue() {
        for texts in [[], ["x", "c"]] {
            let measure = makeMeasure(texts)
            #expect(measure.chart == nil)
            #expect(Sparkline(measure.standing(asAt: measure.end)) == nil)
        }
    }

    @Test("A reading counts once its period has ended")
    func respectsTheDay() throws {
        let measure = makeMeasure(["10", "20", "30"])
        let chart = try #require(RunChart(measure.standing(asAt: day("2020-02-29"))))
        #expect(chart.headline == "20% in February 2020, better by 10 points since January")
        #expect(!chart.description.contains("30%"))
        #expect(RunChart(measure.standing(asAt: day("2020-01-30"))) == nil)
    }

    @Test("A single reading is a single point, with no line")
    func drawsOne() throws {
        for drawing in makeMeasure(["42.5"]).drawings() {
            #expect(drawing.elements("chart-point").count == 1)
            #expect(drawing.elements("chart-line").isEmpty)
            #expect(drawing.labels.contains { $0.text == "42.5%" })
        }
    }

    @Test("A level series is a level line between nought and a rounder number")
    func drawsLevel() throws {
        for text in ["0", "7", "999999999999", "0.000001", "-5"] {
            let measure = makeMeasure([text, text, text], unit: .pounds)
            for drawing in measure.drawings() {
                let heights = Set(try #require(drawing.elements("chart-line").first).points.map(\.y))
                #expect(heights.count == 1)
                #expect(drawing.labels.contains { $0.text == "£0" || $0.text == "£0.000000" })
            }
        }
    }

    @Test("A missing reading leaves a gap in the line and a mark on the axis")
    func leavesGaps() throws {
        for drawing in makeMeasure(["50", "52", "x", "51", "50"]).drawings() {
            #expect(drawing.elements("chart-line").map { $0.points.count } == [2, 2])
            #expect(drawing.elements("chart-gap").count == 1)
            #expect(drawing.elements("chart-point").count == 4)
        }
    }

    @Test("Readings that stand alone carry their figures where they are few, and not where a line leads to them")
    func labelsLoneReadings() {
        for drawing in makeMeasure(["443", "x", "263", "x", "255"], unit: .count).drawings() {
            #expect(drawing.elements("chart-label-value").count == 2)
            #expect(Set(drawing.labels.map(\.text)).isSuperset(of: ["443", "263", "255"]))
        }
        for drawing in makeMeasure(["443", "263", "255"], unit: .count).drawings() {
            #expect(drawing.elements("chart-label-value").isEmpty)
        }
    }

    @Test("Periods after the last reading are shown as missing up to the day")
    func showsStaleness() throws {
        let measure = makeMeasure(["50", "52"])
        let chart = try #require(RunChart(measure.standing(asAt: day("2020-05-31"))))
        #expect(chart.headline == "No data for May 2020; last known 52% in February 2020")
        #expect(chart.subtitle.hasSuffix("January 2020 to May 2020"))
        #expect(chart.description.contains("No reading for March 2020 to May 2020."))
    }

    @Test("A break in the series is an upright line that no reading's line crosses")
    func drawsBreaks() throws {
        for drawing in makeMeasure(["50", "52", "61b", "60"]).drawings() {
            let line = try #require(drawing.elements("chart-break").first)
            #expect(Set(line.points.map(\.x)).count == 1)
            let x = line.points[0].x
            #expect(drawing.elements("chart-line").count == 2)
            for stretch in drawing.elements("chart-line") {
                #expect(stretch.points.allSatisfy { $0.x < x } || stretch.points.allSatisfy { $0.x > x })
            }
            #expect(drawing.labels.contains { $0.text == "Break" })
        }
    }

    @Test("A suppressed value leaves no trace: the chart is that of a series that never had one")
    func hidesSuppressed() throws {
        let charts = ["13", "77.7", "c"].map { text in
            var measure = makeMeasure(["50", "52", text, "51", "50", "49"], targets: atLeast("60"))
            measure.readings[2] = measure.readings[2].suppressed()
            return (measure.chart, Sparkline(measure.standing(asAt: measure.end)))
        }
        let never = makeMeasure(["50", "52", "x", "51", "50", "49"], targets: atLeast("60"))
        for (chart, sparkline) in charts {
            #expect(chart?.svg == never.chart?.svg)
            #expect(sparkline == Sparkline(never.standing(asAt: never.end)))
            #expect(chart?.description.contains("No reading for March 2020 (suppressed).") == true)
            #expect(chart == charts[0].0)
        }
    }

    @Test("Each kind of special cause has a shape of its own")
    func shapesDiffer() {
        let shapes = PointClass.allCases.filter { $0 != .common }
            .map { kind in
                PointShape.outline(of: kind, at: Point(x: 0, y: 0), radius: 10)?.commands ?? ""
            }
        #expect(shapes.allSatisfy { !$0.isEmpty })
        // Above and below share a shape, which the mean tells apart; rising and falling do not.
        #expect(Set(shapes).count == 5)
        #expect(PointShape.outline(of: .common, at: Point(x: 0, y: 0), radius: 10) == nil)
    }

    @Test("A point outside the limits is marked by shape and class, in the chart, the key and the description")
    func marksSpecialCauses() throws {
        let measure = makeMeasure(steady + ["20"])
        for drawing in measure.drawings() {
            let special = drawing.elements("chart-point-below-limit")
            #expect(special.count == 1)
            #expect(special.first?.look.contains("chart-point-worse") == true)
        }
        let chart = try #require(measure.chart)
        #expect(chart.headline.hasSuffix(", worse than usual"))
        #expect(chart.key.contains { $0.text == "Worse than usual: below the lower limit" })
        #expect(chart.description.contains("The latest reading is worse than usual: below the lower limit."))
        #expect(chart.description.contains("Below the lower limit: March 2021."))
    }

    @Test("Under trial limits points are marked without a verdict")
    func trialHasNoVerdict() throws {
        let measure = makeMeasure(["50", "51", "50", "51", "50", "51", "50", "90"])
        let chart = try #require(measure.chart)
        #expect(!chart.headline.contains("usual"))
        #expect(chart.svg.markup.contains("chart-limit-trial"))
        #expect(chart.svg.markup.contains("chart-point-above-limit chart-point-neutral"))
        #expect(chart.key.contains { $0.text.hasPrefix("Trial limits (fewer than 13 readings, so no verdict): ") })
        #expect(chart.description.contains("trial limits, from fewer than 13 readings and so without a verdict"))
    }

    @Test("How many readings a verdict needs is the site's choice")
    func respectsConfiguration() throws {
        let measure = makeMeasure(["50", "51", "50", "51", "50", "51", "50", "90"])
        let chart = RunChart(measure.standing(asAt: measure.end, configuration: .init(minimumReadings: 8)))
        #expect(try #require(chart).headline.hasSuffix(", better than usual"))
    }

    @Test("Limits are drawn clipped to what the unit allows")
    func clipsLimits() throws {
        let measure = makeMeasure(["99", "100", "92", "100", "98", "100", "91"])
        let behaviour = try #require(measure.processBehaviour(asAt: measure.end))
        #expect(try #require(behaviour.upper) > 100)
        for drawing in measure.drawings() {
            #expect(drawing.labels.filter { $0.look == "chart-label-y" }.last?.text == "100%")
            let highest = drawing.elements("chart-limit").flatMap(\.points).map(\.y).min()
            #expect(highest == drawing.elements("chart-grid").flatMap(\.points).map(\.y).min())
        }
    }

    @Test("A target that changed is drawn as it was in each period")
    func stepsTargets() throws {
        let history = TargetHistory(
            latest: .fixed(.atLeast(number("60"), unit: .percent)),
            changes: [
                TargetHistory.Change(
                    from: .month(3, of: 2020),
                    was: .fixed(.atLeast(number("40"), unit: .percent)),
                    now: .fixed(.atLeast(number("60"), unit: .percent)),
                    reason: "A reason."
                )
            ]
        )
        let measure = makeMeasure(["50", "52", "51", "50"], targets: history)
        for drawing in measure.drawings() {
            let heights = try #require(drawing.elements("chart-target").first).points.map(\.y)
            #expect(heights.count == 4)
            #expect(heights[0] == heights[1] && heights[2] == heights[3] && heights[0] > heights[2])
        }
        let chart = try #require(measure.chart)
        #expect(chart.key.contains { $0.text == "Target: 60% or higher (it has changed)" })
        #expect(
            chart.description.contains(
                "The target was 40% or higher for January 2020 to February 2020. From March 2020 it is 60% or higher."
            )
        )
    }

    @Test("A target range is a band between two lines")
    func drawsRanges() {
        let range = TargetHistory(latest: .fixed(.within(number("80"), number("95"), unit: .percent)))
        for drawing in makeMeasure(["90", "85"], better: .within, targets: range).drawings() {
            #expect(drawing.elements("chart-target-range").count == 1)
            #expect(drawing.elements("chart-target").count == 2)
        }
    }

    @Test("A benchmark is a line with the name of its source")
    func drawsBenchmarks() throws {
        let england = Measure.Benchmark(value: number("55"), text: "55.0%", source: "England")
        let measure = makeMeasure(["50", "52"], benchmark: england)
        for drawing in measure.drawings() {
            #expect(drawing.elements("chart-benchmark").count == 1)
            #expect(drawing.labels.contains { $0.text.hasPrefix("England") })
        }
        #expect(try #require(measure.chart).key.contains { $0.text == "Benchmark: 55.0% (England)" })
    }

    @Test("Text from content is escaped")
    func escapes() throws {
        let measure = makeMeasure(
            ["50", "52"],
            title: "<script>\"x\"</script> & 'y'",
            unit: .other("<b>"),
            benchmark: Measure.Benchmark(value: number("55"), text: "55", source: "<i>&")
        )
        let markup = try #require(measure.chart).svg.markup
        #expect(!markup.contains("<script") && !markup.contains("<b>") && !markup.contains("<i>"))
        let names = try parse(markup).compactMap { $0.attributes["aria-label"] }
        #expect(names.count == 2 && names.allSatisfy { $0.contains("<script>\"x\"</script> & 'y'") })
    }

    @Test("An axis that leaves out nought says so in the drawing, the key and the description")
    func saysWhereTheAxisStarts() throws {
        let measure = makeMeasure(["91", "94", "90", "93"])
        for drawing in measure.drawings() { #expect(drawing.elements("chart-axis-break").count == 1) }
        let chart = try #require(measure.chart)
        let start = try #require(measure.drawings()[0].labels.first { $0.look == "chart-label-y" }).text
        #expect(chart.description.hasSuffix("The vertical axis starts at \(start), not at zero."))
        #expect(chart.key.contains { $0.text == "The vertical axis starts at \(start), not at zero" })
        let whole = try #require(makeMeasure(["10", "40", "90"]).chart)
        #expect(!whole.description.contains("axis") && !whole.svg.markup.contains("chart-axis-break"))
    }

    @Test("The text alternative says what the picture shows")
    func describes() throws {
        let measure = makeMeasure(
            ["41.3", "46.5", "x", "52.0"],
            title: "Social workers with more than 20 children",
            better: .lower,
            targets: TargetHistory(latest: .fixed(.atMost(number("5.0"), unit: .percent)))
        )
        let chart = try #require(measure.chart)
        #expect(chart.headline == "Off target: 52.0% in April 2020, worse by 5.5 points since February")
        #expect(
            chart.subtitle
                == "Social workers with more than 20 children (percent), by month, January 2020 to April 2020"
        )
        #expect(
            chart.description
                == "Line chart by month, January 2020 to April 2020. The 3 readings range from 41.3% in January 2020 to "
                + "52.0% in April 2020. The latest reading is 52.0%, for April 2020. The target is 5.0% or lower. There "
                + "are too few readings for limits of usual variation. No reading for March 2020 (not available)."
        )
    }

    @Test("Text sizes in the style sheet are those that labels were placed for")
    func agreesWithTheStyleSheet() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let css = try String(contentsOf: root.appending(path: "Templates/assets/charts.css"), encoding: .utf8)
        for size in ChartSize.all {
            #expect(css.contains(".\(size.look) .chart-label {\n  font-size: \(Int(size.textSize))px;"))
        }
    }

    @Test("Text is at least 12 CSS pixels high wherever a size is shown")
    func textIsLargeEnough() {
        // The narrow drawing on a screen of 320 with margins of 16, the wide one from 35rem on.
        #expect(ChartSize.narrow.textSize * 288 / ChartSize.narrow.width >= 12)
        #expect(ChartSize.wide.textSize * 560 / ChartSize.wide.width >= 12)
    }
}
