package import Declarations
package import Diagnostics
package import Markdown

/// What officers say of the questions of a report: `enquiry.md`.
///
/// They can pin, merge, reword and answer what is derived; they cannot take it away.
package struct EnquiryNotes: Thing {
    package var notes: [EnquiryNote] = []
    /// Questions of their own.
    package var body: MarkdownDocument

    package init(at location: SourceLocation) { body = .none(at: location) }

    package static let declaration = Declaration<EnquiryNotes>(
        "questions to ask",
        "What officers say of the questions that the record gives reason to ask"
    ) {
        Groups("questions", \.notes, "What is pinned, merged, reworded or answered")
        Body(\.body, "Further questions of the council's own", to: .pages)
    }
}

/// What officers say of one question that the record gives reason to ask.
package struct EnquiryNote: Thing {
    /// What the question is about; the questions about several things become one.
    package var about: [Located<Reference>] = []
    package var isPinned: Located<Bool>?
    package var wording: Located<String>?
    package var answer: MarkdownDocument?
    package var reason: Located<String>
    package var by: Located<String>?

    package init(at location: SourceLocation) { reason = .none(at: location) }

    package static let declaration = Declaration<EnquiryNote>(
        "note on a question",
        "What officers say of one question that the record gives reason to ask"
    ) {
        ReferencesKey(
            "about",
            \.about,
            of: [.kpi, .milestone, .priority, .obligation, .table, .action, .question, .risk],
            isRequired: true,
            "What the question is about; the questions about several things become one",
            example: "[kpi:mash-decisions]"
        )
        Written("pinned", \.isPinned, "Whether it comes before all others", example: "yes")
        Line("wording", \.wording, "Other words for it; needed where several become one", to: .pages)
        Prose("answer", \.answer, "What officers answer already", to: .pages)
        Line("reason", \.reason, "Why it is pinned, merged, reworded or answered; it is shown", to: .pages)
        Line("by", \.by, "Who says so, by role", to: .pages)
    } check: { note, source in
        guard !source.isMisspelt("wording") else { return }
        if note.about.count > 1, note.wording == nil {
            source.error(
                "missing-key",
                at: source.location,
                "this makes \(note.about.count) questions into one without saying what it asks",
                remedy: "add 'wording: …' with one question for all of them"
            )
        }
        if note.isPinned?.value != true, note.wording == nil, note.answer == nil {
            source.error(
                "missing-key",
                at: source.location,
                "this note changes nothing",
                remedy: "add 'pinned: yes', 'wording: …' or 'answer: …'"
            )
        }
    }
}

/// What officers made of a question that was derived.
package struct OfficersHand: Hashable, Sendable {
    /// Whether they put it before all others.
    package let isPinned: Bool
    /// The questions as they were derived, where the words are theirs.
    package let derived: [String]
    /// What they answer.
    package let answer: MarkdownDocument?
    /// Why they did it.
    package let reason: String
    /// Who, by role.
    package let by: String?

    package static func == (left: OfficersHand, right: OfficersHand) -> Bool {
        left.isPinned == right.isPinned && left.derived == right.derived && left.reason == right.reason
            && left.by == right.by && left.answer?.source == right.answer?.source
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(isPinned)
        hasher.combine(derived)
        hasher.combine(reason)
    }
}

extension [LineOfEnquiry] {
    /// The questions with what officers made of them: none of them is gone.
    ///
    /// - Parameter notes: What officers say.
    /// - Returns: The questions, the pinned ones first.
    func after(_ notes: [EnquiryNote]) -> [LineOfEnquiry] {
        var lines = self
        for note in notes {
            let meant = lines.indices.filter { position in note.about.contains { lines[position].isAbout($0.value) } }
            guard let place = meant.first else { continue }
            let derived = meant.map { lines[$0].question }
            let others = meant.dropFirst().map { lines[$0] }
            lines[place] = lines[place].joined(
                with: others,
                wording: note.wording?.value,
                hand: OfficersHand(
                    isPinned: note.isPinned?.value ?? false,
                    derived: note.wording == nil ? [] : derived,
                    answer: note.answer,
                    reason: note.reason.value,
                    by: note.by?.value
                )
            )
            for position in meant.dropFirst().reversed() { lines.remove(at: position) }
        }
        return lines.filter { $0.officers?.isPinned == true } + lines.filter { $0.officers?.isPinned != true }
    }
}

extension LineOfEnquiry {
    /// Whether it is about a thing, whichever of its periods or parts.
    package func isAbout(_ thing: Reference) -> Bool {
        about.contains { $0.kind == thing.kind && $0.id == thing.id && (thing.part == nil || thing.part == $0.part) }
    }

    fileprivate func joined(with others: [LineOfEnquiry], wording: String?, hand: OfficersHand) -> LineOfEnquiry {
        LineOfEnquiry(
            reason: reason,
            alsoBecause: alsoBecause + others.flatMap { [$0.reason] + $0.alsoBecause }.filter { $0 != reason },
            question: wording ?? question,
            evidence: ([evidence] + others.map(\.evidence)).joined(separator: " "),
            about: about + others.flatMap(\.about),
            addressee: addressee,
            askedBefore: askedBefore,
            officers: hand
        )
    }
}
