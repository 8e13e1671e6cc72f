import Foundation
import Testing

/// A figure is the same on its page, in its CSV file and in the report's data, because all come from one source.
@Suite("One source for every figure")
struct OneSourceTests {
    /// What one of the three says about one reading.
    ///
    /// A value is compared as a number, so that 74.0 and 74 are one.
    private struct Told: Equatable, CustomStringConvertible {
        var label: String?
        var value: Double?
        var text: String
        var missing: String?
        var rating: String?

        var description: String {
            "\(label ?? "") \(value.map { "\($0)" } ?? "-") '\(text)' \(missing ?? "-") \(rating ?? "-")"
        }
    }

    private static let columns = ["period", "label", "value", "text", "missing", "markers", "target", "rating"]

    @Test("The readings in each KPI's CSV file are those of the report's data")
    func dataAgrees() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            for measure in try site.report()["kpis"]?.items ?? [] {
                let id = try #require(measure["id"]?.string)
                let table = try Self.table(of: measure, in: site)
                let readings = measure["readings"]?.items ?? []
                #expect(table.map { $0["period"] ?? "" } == readings.map { $0["period"]?.string ?? "" }, "\(id)")
                let inFile = table.map { row in
                    Told(
                        label: row["label"],
                        value: Double(row["value"] ?? ""),
                        text: Self.plain(row["text"] ?? ""),
                        missing: row["missing"].flatMap { $0.isEmpty ? nil : $0 }
                    )
                }
                let inData = readings.map { reading in
                    Told(
                        label: reading["label"]?.string,
                        value: reading["value"]?.number,
                        text: reading["text"]?.string ?? "",
                        missing: reading["missing"]?.string
                    )
                }
                #expect(inFile == inData, "\(id)")
                #expect(inFile.allSatisfy { ($0.value == nil) == ($0.missing != nil) }, "\(id)")
                let markers = readings.map { ($0["markers"]?.items ?? []).compactMap(\.string).joined(separator: " ") }
                #expect(table.map { $0["markers"] ?? "" } == markers, "\(id)")
            }
        }
    }

    @Test("The readings on each KPI's page are those of its CSV file, with the ratings")
    func pageAgrees() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            for measure in try site.report()["kpis"]?.items ?? [] {
                let id = try #require(measure["id"]?.string)
                let page = try site.page(try #require(measure["page"]?.string))
                let onPage = try Self.readings(on: page)
                let hasRatings = onPage.contains { $0.rating != nil }
                // The page shows the newest first, and ratings only where there was ever a target.
                let table = try Self.table(of: measure, in: site)
                let inFile = table.reversed().map { row in
                    Told(text: Self.plain(row["text"] ?? ""), rating: hasRatings ? row["rating"] : nil)
                }
                #expect(onPage == inFile, "\(id)")
                let isRated = table.contains { !["no-target", "no-data"].contains($0["rating"] ?? "") }
                #expect(hasRatings || !isRated, "\(id)")
            }
        }
    }

    @Test("The rating on each KPI's page and in the scorecard's file is that of the report's data")
    func ratingAgrees() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            let scorecard = CommaSeparatedValues(try site.text("data/scorecard.csv"))
            let headings = try #require(scorecard.rows.first)
            let rows = scorecard.rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
            let measures = try site.report()["kpis"]?.items ?? []
            #expect(rows.map { $0["id"] } == measures.map { $0["id"]?.string })
            for (row, measure) in zip(rows, measures) {
                let id = try #require(measure["id"]?.string)
                let rating = try #require(measure["rating"]?.string)
                #expect(row["rating"] == rating, "\(id)")
                #expect(row["arrow"] == measure["direction"]?["arrow"]?.string ?? "", "\(id)")
                #expect(Double(row["change"] ?? "") == measure["direction"]?["change"]?.number, "\(id)")
                #expect(row["verdict"] == measure["direction"]?["verdict"]?.string ?? "", "\(id)")
                let page = try site.page(try #require(measure["page"]?.string))
                let standing = try #require(page.firstIndex(class: "kpi-standing"), "\(id)")
                let tags = page.all("span", within: standing).compactMap { $0.attributes["class"] }
                #expect(tags.contains("rating rating-\(rating)"), "\(id): \(tags)")
                let reason = try #require(measure["reason"]?.string)
                // The tag says the rating's name already: the lead is the rest of the sentence.
                let lead = try #require(page.firstIndex(class: "lead"), "\(id)")
                let shown = StrictMarkup.collapsed(page.elements[lead].text)
                #expect(!shown.isEmpty && reason.lowercased().hasSuffix(shown.lowercased()), "\(id): \(shown)")
            }
        }
    }

    @Test("Every CSV file is RFC 4180, and no cell of it is run by a spreadsheet program")
    func commaSeparated() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            let paths = site.files.keys.filter { $0.hasSuffix(".csv") }.sorted()
            #expect(paths.count > 1)
            for path in paths {
                let text = try site.text(path)
                let file = CommaSeparatedValues(text)
                #expect(file.problems.isEmpty, "\(path)")
                #expect(file.hasStrictLineEndings && text.hasSuffix("\r\n"), "\(path)")
                for cell in file.rows.joined() {
                    guard let first = cell.unicodeScalars.first else { continue }
                    let isPlainNumber = cell.wholeMatch(of: #/-\d+(\.\d+)?/#) != nil
                    #expect(!"=+-@\t\r".unicodeScalars.contains(first) || isPlainNumber, "\(path): \(cell)")
                }
            }
        }
    }

    @Test("Every CSV file of a KPI has a description that names its columns in order")
    func described() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            for measure in try site.report()["kpis"]?.items ?? [] {
                let path = try #require(measure["data"]?.string)
                let file = CommaSeparatedValues(try site.text(path))
                let metadata = try JSON(site.data(path + "-metadata.json"))
                #expect(metadata["@context"]?.string == "http://www.w3.org/ns/csvw")
                #expect(metadata["url"]?.string == path.split(separator: "/").last.map(String.init))
                #expect(metadata["dc:title"]?.string == measure["title"]?.string)
                let columns = metadata["tableSchema"]?["columns"]?.items ?? []
                #expect(columns.compactMap { $0["name"]?.string } == file.rows.first, "\(path)")
                for column in columns {
                    #expect(["string", "decimal"].contains(column["datatype"]?.string ?? ""), "\(path)")
                    for key in ["titles", "dc:description"] {
                        #expect(column[key]?.string?.isEmpty == false, "\(path)")
                    }
                }
                let key = metadata["tableSchema"]?["primaryKey"]?.string
                #expect(key == "period")
                let periods = file.rows.dropFirst().map { $0[0] }
                #expect(Set(periods).count == periods.count, "the primary key of \(path) is unique")
            }
        }
    }

    // MARK: The three

    private static func table(of measure: JSON, in site: BuiltSite) throws -> [[String: String]] {
        let rows = CommaSeparatedValues(try site.text(try #require(measure["data"]?.string))).rows
        try #require(rows.first == columns)
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    }

    /// A text without the apostrophe that keeps a spreadsheet program from running it.
    private static func plain(_ text: String) -> String {
        guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
        return String(text.dropFirst())
    }

    private static func readings(on page: StrictMarkup) throws -> [Told] {
        let table = try #require(page.firstIndex(class: "readings-table"))
        let body = try #require(page.indices("tbody", directlyIn: table).first)
        return try page.indices("tr", directlyIn: body).map { row in
            let cells = page.indices("td", directlyIn: row)
            let reading = try #require(cells.first)
            // Markers and notes stand after the reading, in elements of their own.
            let extras = page.all("span", within: reading).map(\.text)
            var text = StrictMarkup.collapsed(page.elements[reading].text)
            for extra in extras.reversed() where text.hasSuffix(extra) {
                text = StrictMarkup.collapsed(String(text.dropLast(extra.count)))
            }
            let ratings = cells.dropFirst().flatMap { page.all("span", within: $0) }
                .compactMap { $0.attributes["class"] }.filter { $0.hasPrefix("rating rating-") }
            return Told(text: text, rating: ratings.first.map { String($0.dropFirst("rating rating-".count)) })
        }
    }
}
