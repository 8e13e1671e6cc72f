import Diagnostics
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Comparators and parts in kpis.csv")
struct SeriesTests {
    private static let head = "id,series,title,unit,better,target,2023-24,2024-25\n"

    private func read(_ rows: String) -> (measures: [Measure], diagnostics: [Diagnostic]) {
        measures(Self.head + rows)
    }

    @Test("Rows with one id are one measure, its comparators and its parts")
    func joins() throws {
        let (found, diagnostics) = read(
            """
            visits,comparator: England,,,,,70.0%,71.0%
            visits,,Visits in time,percent,higher,80%,81.0%,82.0%
            visits,part: Ward: Ham,,,,,60.0%,61.0%
            visits,Part: Ward: Abbey,Visits in time,percent,higher,80%,90.0%,
            """
        )
        #expect(diagnostics.isEmpty)
        #expect(found.map(\.id.value) == ["visits"])
        let measure = try #require(found.first)
        #expect(measure.readings.map(\.text) == ["81.0%", "82.0%"])
        #expect(measure.series.map(\.label) == ["comparator: England", "part: Ward: Ham", "part: Ward: Abbey"])
        #expect(measure.comparators[0].readings.map(\.text) == ["70.0%", "71.0%"])
        #expect(measure.dimensions.map(\.name) == ["Ward"])
        #expect(measure.dimensions[0].parts.map { $0.readings.count } == [2, 1])
    }

    @Test(
        "What does not say whose figures they are is refused, with what to write",
        arguments: [
            ("England", "write 'comparator: England' for another place, or 'part: Area: England'"),
            ("part: Ham", "write, for example, 'part: Ward: Ham'"), ("comparator:", "write 'comparator: England'"),
            ("ward: Ham", "write 'comparator: England'"), ("part::Ham", "write 'comparator: England'"),
        ]
    )
    func form(_ text: String, remedy: String) {
        let (_, diagnostics) = read("visits,,Visits,percent,higher,80%,81.0%,82.0%\nvisits,\(text),,,,,1.0%,2.0%")
        #expect(diagnostics.map(\.rule) == ["series-form"])
        #expect(diagnostics.first?.remedy?.hasPrefix(remedy) == true)
        #expect(diagnostics.first?.location.column == 8)
    }

    @Test("A series without its measure is refused, once where the measure itself has an error")
    func orphans() {
        let (_, alone) = read("visits,,Visits,percent,higher,80%,81.0%,82.0%\nvisit,comparator: England,,,,,1.0%,2.0%")
        #expect(alone.map(\.rule) == ["series-without-measure"])
        #expect(alone.first?.remedy == "did you mean 'visits'?")
        let (_, both) = read("visits,,Visits,percents,higher,80%,1.0%,2.0%\nvisits,comparator: England,,,,,1.0%,2.0%")
        #expect(!both.map(\.rule).contains("series-without-measure"))
    }

    @Test("A series that contradicts its measure, or is given twice, is refused")
    func contradictions() {
        let own = "visits,,Visits,percent,higher,80%,81.0%,82.0%\n"
        #expect(
            read(own + "visits,comparator: England,Calls,,,,1.0%,2.0%").diagnostics.map(\.rule) == ["series-differs"]
        )
        #expect(
            read(own + "visits,comparator: England,,count,,,1.0%,2.0%").diagnostics.map(\.rule) == ["series-differs"]
        )
        #expect(read(own + "visits,comparator: England,,,,70%,1.0%,2.0%").diagnostics.map(\.rule) == ["series-differs"])
        let twice = own + "visits,comparator: England,,,,,1.0%,2.0%\nvisits,comparator: england,,,,,1.0%,2.0%"
        #expect(read(twice).diagnostics.map(\.rule) == ["repeated-series"])
    }

    @Test("A series may stand in another file, by other periods")
    func otherFile() throws {
        var diagnostics = [Diagnostic]()
        let found = MeasureFile.measures(
            inFiles: [
                (
                    Array(
                        "id,title,unit,better,target,Oct-24,Nov-24\na,A,percent,higher,>= comparator England,81%,70%\n"
                            .utf8
                    ), "kpis.csv"
                ),
                (
                    Array(
                        "id,series,title,unit,better,target,2022-23,2023-24\na,comparator: England,,,,,70%,75%\n".utf8
                    ), "kpis-annual.csv"
                ),
            ],
            reportingTo: &diagnostics
        )
        #expect(diagnostics.isEmpty)
        let measure = try #require(found.first)
        let target = measure.target(in: period("Nov-24"))
        #expect(target.phrase == "75% or higher (England, 2023-24, the latest known)")
        #expect(measure.rating(in: period("Oct-24")) == .onTarget)
    }

    @Test("A measure by two kinds of period is one measure, which says the same in both files")
    func twoFrequencies() throws {
        func read(_ yearly: String) -> (measures: [Measure], diagnostics: [Diagnostic]) {
            var diagnostics = [Diagnostic]()
            let files = [
                (Array("id,title,unit,better,target,Oct-24,Nov-24\na,A,percent,higher,80%,81%,70%\n".utf8), "kpis.csv"),
                (Array("id,title,unit,better,target,2022-23,2023-24\n\(yearly),70%,75%\n".utf8), "kpis-annual.csv"),
            ]
            let found = MeasureFile.measures(inFiles: files, reportingTo: &diagnostics)
            return (found, diagnostics)
        }
        let (found, diagnostics) = read("a,A,percent,higher,Monitor")
        #expect(diagnostics.isEmpty)
        #expect(found.count == 1)
        #expect(found.first?.series.map(\.label) == ["by year"])
        #expect(read("a,A,percent,higher,70%").diagnostics.map(\.rule) == ["series-differs"])
        #expect(read("a,B,percent,higher,80%").diagnostics.map(\.rule) == ["series-differs"])
    }

    @Test("A target by a comparator that is not there is refused, with the nearest one")
    func unknownComparator() {
        let (_, diagnostics) = read(
            "visits,,Visits,percent,higher,>= comparator Englnd,81.0%,82.0%\nvisits,comparator: England,,,,,1.0%,2.0%"
        )
        #expect(diagnostics.map(\.rule) == ["target-without-benchmark"])
        #expect(diagnostics.first?.remedy == "did you mean 'England'?")
    }
}
