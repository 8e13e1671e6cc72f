import Foundation
import Testing

/// With `disclosure` in site.yaml, no file of the site holds any figure that is withheld.
@Suite("Withheld figures")
struct WithheldFiguresTests {
    /// Figures that occur nowhere else, so that finding one means that it leaked.
    private static let secrets = ["831", "977", "617", "14.69"]

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

    @Test("A rule that cannot be read fails closed: no site is made", arguments: ["0", "1", "five", "5000"])
    func failsClosed(threshold: String) async throws {
        let workplace = try await site(threshold: threshold)
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 1)
        #expect(try workplace.files().isEmpty)
    }
}
