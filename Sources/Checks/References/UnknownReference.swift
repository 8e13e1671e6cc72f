package import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// Every link, piece of evidence and cross-reference leads to something that exists.
package enum UnknownReference: Check {
    package static let rule = Rule(
        "unknown-reference",
        .error,
        .references,
        title: "Links and references that lead nowhere",
        finds: """
            A link, a piece of evidence, a `requires` or a `total-of` that names something that does not exist, or a \
            heading or row (`#`) that it does not have.
            """,
        why: "A reader who follows it finds nothing.",
        answer: "Correct the id; the message suggests the nearest one."
    )

    /// Finds references that lead nowhere.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        // What any other image leads to makes no difference.
        let all = checked.documents.flatMap { $0.links + $0.images.filter(UnsupportedImage.isSupported) }
        let links = all.compactMap { link in
            Reference(link.destination).flatMap { problem(with: $0, in: checked) { link.location } }
                ?? malformed(link)
        }
        return links
            + crossReferences(in: checked.content).compactMap { reference in
                problem(with: reference.value, in: checked) { reference.location }
            }
    }

    /// The references outside Markdown texts.
    private static func crossReferences(in content: Content) -> [Located<Reference>] {
        let milestones = content.priorities.flatMap(\.milestones)
        var references = milestones.flatMap(\.updates).flatMap(\.evidence)
        references += milestones.flatMap(\.requires).map { $0.map { Reference(.obligation, $0) } }
        references += content.priorities.flatMap(\.measures).flatMap(\.details.requires)
            .map { $0.map { Reference(.obligation, $0) } }
        references += content.priorities.flatMap(\.measures).flatMap(\.details.totalOf).map {
            $0.map { Reference(.kpi, $0) }
        }
        references += content.reports.compactMap(\.meeting).map { $0.map { Reference(.meeting, $0) } }
        references += content.actions.compactMap(\.meeting).map { $0.map { Reference(.meeting, $0) } }
        references += content.meetings.flatMap(\.items).compactMap(\.report).map { $0.map { Reference(.report, $0) } }
        references += content.meetings.flatMap(\.questions).flatMap { $0.about + $0.settledBy }
        references += content.actions.flatMap(\.settledBy)
        references += content.tables.flatMap(\.details.priorities).map { $0.value.map { Reference(.priority, $0) } }
        references += content.reports.compactMap(\.enquiry).flatMap(\.notes).flatMap(\.about)
        references += content.risks.compactMap(\.priority).map { $0.map { Reference(.priority, $0) } }
        references += milestones.flatMap(\.promises).compactMap(\.measure)
        references += content.workProgramme.compactMap(\.meeting).map { $0.map { Reference(.meeting, $0) } }
        references += content.tables.flatMap(\.rows).compactMap(\.measure).map { $0.map { Reference(.kpi, $0) } }
        return references
    }

    private static func problem(
        with reference: Reference,
        in checked: CheckedContent,
        at location: () -> SourceLocation
    ) -> Diagnostic? {
        // Of a kind that was read with errors, what seems not to exist may only be lost.
        guard !checked.references.contains(reference) else {
            return (unknownSeries(reference, in: checked) ?? unknownPart(reference, in: checked)).map { problem in
                .error(rule, at: location(), problem.message, remedy: problem.remedy)
            }
        }
        guard !checked.content.gaps.kinds.contains(reference.kind) else { return nil }
        return .error(
            rule,
            at: location(),
            "there is no \(reference.kind.words) '\(reference.id)'",
            remedy: checked.references.remedy(for: reference)
        )
    }

    /// A comparator or part that the measure does not have.
    private static func unknownSeries(
        _ reference: Reference,
        in checked: CheckedContent
    ) -> (message: String, remedy: String)? {
        guard let name = reference.series, let measure = checked.measures[reference.id],
            measure.readings(linkedAs: name) == nil
        else { return nil }
        let known = measure.series.map { "'kpi:\(reference.id)/\($0.linkName)'" }
        return (
            "'\(reference.id)' has no comparator or part '\(name)'",
            known.isEmpty
                ? "write 'kpi:\(reference.id)'; it has no comparators or parts"
                : "write one of: " + known.prefix(8).joined(separator: ", ")
        )
    }

    /// A heading or a row that the thing does not have.
    private static func unknownPart(
        _ reference: Reference,
        in checked: CheckedContent
    ) -> (message: String, remedy: String)? {
        guard let part = reference.part else { return nil }
        let known = checked.content.parts(of: reference) ?? []
        guard !known.contains(part) else { return nil }
        let name = "\(reference.kind.rawValue):\(reference.id)"
        let what = reference.kind == .table ? "row" : "heading"
        let nearest = NearMiss.nearest(to: part, among: known)
        return (
            "'\(name)' has no \(what) '\(part)'",
            nearest.map { "did you mean '\(name)#\($0)'?" }
                ?? (known.isEmpty
                    ? "write '\(name)'; it has no \(what)s"
                    : "write one of: " + known.prefix(8).map { "'\(name)#\($0)'" }.joined(separator: ", "))
        )
    }

    /// A link with one of the site's own schemes that names nothing.
    private static func malformed(_ link: MarkdownLink) -> Diagnostic? {
        guard let scheme = AddressSafety.scheme(of: link.destination), AddressSafety.ownSchemes.contains(scheme),
            Reference(link.destination) == nil
        else { return nil }
        return .error(
            rule,
            at: link.location,
            "the link '\(link.destination)' has no id",
            remedy: "write an id after the colon, for example 'milestone:EH-03'"
        )
    }
}
