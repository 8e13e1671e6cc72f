internal import Diagnostics
internal import Model
internal import Templates

/// A fact of a cover sheet and the like: a name and one or more values.
struct KeyFact: TemplateModel {
    let name: String
    let values: [KeyFactValue]

    init(_ name: String, _ values: [KeyFactValue]) {
        self.name = name
        self.values = values
    }

    /// A fact of plain text, or `nil` where there is none.
    init?(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(name, [KeyFactValue(text: text, address: nil)])
    }

    static let fields = Fields<KeyFact>("A fact with its name") {
        Text("name", "what kind of fact it is", \.name)
        List("values", "the fact, or several of its kind", \.values)
    }
}

/// A value of a fact, perhaps a link.
struct KeyFactValue: TemplateModel {
    let text: String
    let address: String?

    static let fields = Fields<KeyFactValue>("A value of a fact") {
        Text("text", "the words", \.text)
        OptionalLink("address", "where they lead, if they do", \.address)
    }
}

extension Page {
    /// The cover sheet of a report as a list of facts, every field that has been filled in.
    func coverSheet(of report: Report) -> [KeyFact] {
        let meeting = report.meeting.flatMap { link(to: Reference(.meeting, $0.value)) }
        let facts: [KeyFact?] = [
            KeyFact(FactNames.title, report.title.value),
            KeyFact(FactNames.committee, site.settings.committee.value),
            meeting.map { KeyFact(FactNames.meeting, [KeyFactValue(text: $0.words, address: $0.address)]) },
            KeyFact(FactNames.dateOfMeeting, report.meetingDate?.words),
            KeyFact(FactNames.asAt, report.asAt.words),
            KeyFact(FactNames.reportsOn, report.year.text),
            KeyFact(FactNames.leadMember, report.leadMember?.value),
            KeyFact(FactNames.leadDirector, report.leadDirector?.value),
            KeyFact(FactNames.author, report.author?.value),
            KeyFact(FactNames.contact, report.contact?.value),
            KeyFact(FactNames.reference, report.reference?.value),
            KeyFact(FactNames.keyDecision, report.isKeyDecision.map { ReportPhrases.answer($0.value) }),
            KeyFact(FactNames.confidentiality, ReportPhrases.confidentiality(report)),
            KeyFact(FactNames.state, ReportPhrases.state(report)),
            KeyFact(FactNames.version, report.version?.value),
            papers(FactNames.appendices, report.appendices),
            papers(FactNames.backgroundPapers, report.backgroundPapers),
            signOff(report.signOff),
        ]
        return facts.compactMap(\.self)
    }

    /// Papers by title; an exempt one is only counted, because its title may say too much.
    private func papers(_ name: String, _ papers: [Paper]) -> KeyFact? {
        guard !papers.isEmpty else { return nil }
        let values = papers.map { paper in
            let text = paper.isExempt ? ReportPhrases.exemptPaper : paper.title.value
            return KeyFactValue(
                text: [paper.reference?.value, text].compactMap(\.self).joined(separator: ": "),
                address: nil
            )
        }
        return KeyFact(name, values)
    }

    private func signOff(_ signOff: [SignOff]) -> KeyFact? {
        guard !signOff.isEmpty else { return nil }
        let values = signOff.map { entry in
            let details = [entry.role.value, entry.reference?.value, entry.date?.words].compactMap(\.self)
            return KeyFactValue(text: details.joined(separator: ", "), address: nil)
        }
        return KeyFact(FactNames.signOff, values)
    }
}
