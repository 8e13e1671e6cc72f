import Foundation
import Testing

/// With `disclosure` in site.yaml, no file of the site holds any figure that is withheld.
@Suite("Withheld figures")
struct WithheldFiguresTests {
    /// Figures that occur nowhere else, so that finding one means that it leaked.
    ///
    /// Those of the table are 611, which is small, 7193, 7417 and 87211, which would give it away, the shares of both
    /// rows, and a count in a pipe table, which its author has withheld.
    private static let secrets = [
        "831", "977", "617", "14.69", "611", "7193", "7417", "87211", "7.97", "92.03",
    ]

    private func site(threshold: String) async throws -> Workplace {
        let workplace = try Workplace()
        try workplace.write(
            """
            id,title,unit,better,target,2022-23,2023-24,2024-25
            secret-count,A count that is withheld,count,lower,Monitor,90210,9871,831
            secret-total,A total,count,lower,Monitor,,,96000
            secret-part,A part that is withheld with it,count,lower,Monitor,,,977
            open-part,A part that is shown,count,lower,Monitor,,,94192
            secret-share,A share that is withheld,percent,higher,Monitor,50.0% (20000/40000),50.0% (20000/40000),14.69% (617/4200)

            """,
            to: "Content/priorities/02-homes/kpis-secret.csv"
        )
        let details = "Content/priorities/02-homes/kpis.yaml"
        let before = workplace.exists(details) ? try workplace.text(of: details) : ""
        try workplace.write(
            before + "\nsecret-total:\n  total-of: [secret-count, secret-part, open-part]\n",
            to: details
        )
        try workplace.write(
            """
            Area,Boys,Girls,Total,Share
            North,611,87211,87822,7.97%
            South,7193,7417,14610,92.03%
            West,31337,95113,126450,[x] late
            Total,39141,189741,228882,100%

            """,
            to: "Content/tables/secret-table.csv"
        )
        try workplace.write(
            "caption: A table\ncounts-people: all\ntotals: [{row: Total, of: all}]\n",
            to: "Content/tables/secret-table.yaml"
        )
        try workplace.write(
            """
            ---
            title: Secrets
            order: 9
            ---
            ![](table:secret-table)

            | Area | Children |
            |---|--:|
            | North | [c] |
            | South | [c] |
            | West | 31774 |
            | Total | 39202 |

            """,
            to: "Content/pages/secrets.md"
        )
        // The report's own table is one of small numbers.
        try workplace.replace("|       41 |", with: "|     4100 |", in: "Content/reports/year-end/report.md")
        try workplace.replace("|       57 |", with: "|     5700 |", in: "Content/reports/year-end/report.md")
        let settings = try workplace.text(of: "Content/site.yaml")
        try workplace.write(settings + "\ndisclosure: {threshold: \(threshold)}\n", to: "Content/site.yaml")
        return workplace
    }

    @Test("No page, chart, data file or index holds one")
    func withheld() async throws {
        let workplace = try await site(threshold: "900")
        try await workplace.build()
        let files = try workplace.files()
        for (file, data) in files {
            let numbers = Set(
                String(decoding: data, as: UTF8.self).split { !(($0.isASCII && $0.isNumber) || $0 == ".") }.map(
                    String.init
                )
            )
            for secret in Self.secrets { #expect(!numbers.contains(secret), "\(file) holds \(secret)") }
        }
        let page = try #require(files["kpis/secret-count.html"].map { String(decoding: $0, as: UTF8.self) })
        #expect(page.contains("withheld to protect people"))
        let csv = String(decoding: try #require(files["data/tables/secret-table.csv"]), as: UTF8.self)
        #expect(csv.contains("North,[c],[c],87822,[c]\r\n"))
        #expect(csv.contains("West,31337,95113,126450,"))
        let metadata = try #require(files["data/tables/secret-table.csv-metadata.json"])
        #expect(String(decoding: metadata, as: UTF8.self).contains("[c] where the figure is withheld"))
        for name in ["tables/index.html", "pages/secrets.html", "report.html"] {
            let text = String(decoding: try #require(files[name]), as: UTF8.self)
            #expect(text.contains("31337") || text.contains("31,337"))
            #expect(text.contains("[c]: withheld to protect people"))
        }
        #expect(String(decoding: try #require(files["data/report.json"]), as: UTF8.self).contains("94192"))
    }

    @Test("Quoting one is an error, and the message does not say what it is")
    func quoted() async throws {
        let workplace = try await site(threshold: "900")
        try workplace.write(
            "---\ntitle: Q\n---\n[there were some](kpi:secret-count@2024-25)\n",
            to: "Content/pages/q.md"
        )
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 1)
        #expect(outcome.standardError.contains("[figure-disagrees]"))
        // The line of the officer's own file is shown beside a query about it; no message repeats it.
        let messages = outcome.standardError.split(separator: "\n").filter { $0.hasPrefix("Content/") }
        #expect(!messages.contains { $0.contains("831") })
    }

    @Test(
        "What a pipe table gives away, and a table that does not say what it counts, are errors that do not repeat it"
    )
    func tables() async throws {
        let workplace = try await site(threshold: "900")
        try workplace.replace("| North | [c] |", with: "| North | 811 |", in: "Content/pages/secrets.md")
        try workplace.replace("counts-people: all", with: "units: u", in: "Content/tables/secret-table.yaml")
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 1)
        let messages = outcome.standardError.split(separator: "\n").filter { $0.hasPrefix("Content/") }
        for rule in ["small-number-in-table", "recoverable-number", "table-people-unsaid"] {
            #expect(messages.contains { $0.hasSuffix("[\(rule)]") }, "\(rule)")
        }
        #expect(!messages.contains { $0.contains("811") || $0.contains("611") })
    }

    @Test("A rule that cannot be read fails closed: no site is made", arguments: ["0", "1", "five", "5000"])
    func failsClosed(threshold: String) async throws {
        let workplace = try await site(threshold: threshold)
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 1)
        #expect(try workplace.files().isEmpty)
    }
}
