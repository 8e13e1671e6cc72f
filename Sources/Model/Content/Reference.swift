/// A reference to something in the content, as links and evidence write it: `kpi:mash-decisions@2024-09`.
package struct Reference: Hashable, Sendable {
    /// What kind of thing is referred to.
    package enum Kind: String, CaseIterable, Sendable {
        /// Things with an id.
        case kpi, milestone, `case`, priority, action, report, obligation, risk, meeting, page
        /// What members asked at a meeting.
        case question
        /// An obligation or a report as evidence: what an inspection or an audit found.
        case audit
        /// Figures that are placed in the text.
        case chart, table
    }

    /// What kind of thing it is.
    package let kind: Kind
    /// Its id.
    package let id: String
    /// The comparator or part of a measure that is meant, as written after `/`.
    package let series: String?
    /// The period of a reading, as written after `@`.
    package let period: String?

    /// The heading on a page, or the row of a table, that is meant, as written after `#`.
    package let part: String?

    /// Creates a reference.
    package init(_ kind: Kind, _ id: String, series: String? = nil, period: String? = nil, part: String? = nil) {
        self.kind = kind
        self.id = id
        self.series = series
        self.period = period
        self.part = part
    }

    /// Reads `kind:id`, `kind:id#part`, `kind:id@period` or `kpi:id/series@period`; `nil` if there is no such kind or no
    /// id.
    package init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else {
            return nil
        }
        var rest = text[text.index(after: colon)...]
        var part: String?
        if Self.withParts.contains(kind), let mark = rest.firstIndex(of: "#") {
            part = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        let parts = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty else { return nil }
        let period = parts.count > 1 ? String(parts[1]) : nil
        let steps = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if kind == .kpi, steps.count == 2, !steps[0].isEmpty {
            self.init(kind, String(steps[0]), series: String(steps[1]), period: period)
        } else {
            self.init(kind, String(name), period: period, part: part)
        }
    }

    /// The kinds of which a part can be meant.
    private static let withParts: Set<Kind> = [.page, .report, .table]

    /// `kind:id`, with the series, the period and the part if there are any.
    package var text: String {
        "\(kind.rawValue):\(id)" + (series.map { "/" + $0 } ?? "") + (period.map { "@" + $0 } ?? "")
            + (part.map { "#" + $0 } ?? "")
    }
}
