internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// Something that is different since the last published report.
struct ChangeData: DataThing {
    /// What happened to a measure, an action or a dropped milestone; milestones have movements of their own.
    private enum Kind: String, CaseIterable {
        case new, rating, figure
        case noNewFigure = "no-new-figure"
        case target, revised, definition, absent, opened, closed
    }

    /// What it is about, as `kind:id`.
    let about: String
    let kinds: [String]
    var ratingBefore: String?
    var target: MeasureToldAndNow.TargetChange?
    var revisions: [MeasureToldAndNow.Revision]?
    var notes = [String]()

    static let data = DataDeclaration<ChangeData>("change", "Something that is different since the last report") {
        DataText("about", \.about, "What it is about, as `kpi:`, `milestone:` or `action:` and an id")
        DataWords("kinds", \.kinds, among: words, "What happened to it")
        DataText("ratingBefore", optional: \.ratingBefore, "The rating that members were told, where it was another")
        DataPart("target", optional: \.target, "The change of the target")
        DataParts("revisions", optional: \.revisions, "The readings that were revised")
        DataTexts("notes", ifAny: \.notes, "What else differs from what was told, in words")
    }

    private static let words: [String] = {
        let kinds = Kind.allCases.map(\.rawValue)
        let movements = MilestoneToldAndNow.Movement.allCases.filter { $0 != .unchanged }.map(\.rawValue)
        return kinds + movements.filter { !kinds.contains($0) }
    }()

    /// Every change, in the order of the report; none where nothing was published before.
    static func all(_ site: SiteContext) -> [ChangeData] {
        guard let since = site.snapshot.sinceLastReport else { return [] }
        var all = since.measures.filter { !$0.isUnchanged && $0.standing != nil }.map(ChangeData.init)
        all += since.noLongerReported.map { ChangeData("kpi:" + $0.id, .absent) }
        all += since.milestones.filter { $0.movement != .unchanged }.compactMap(ChangeData.init)
        all += since.dropped.map { ChangeData("milestone:" + $0.id, .absent) }
        all += since.openedActions.map { ChangeData("action:" + $0.id.value, .opened) }
        all += since.closedActions.map { ChangeData("action:" + $0.id.value, .closed) }
        all += since.droppedActions.map { ChangeData("action:" + $0.id, .absent) }
        return all
    }

    private init(_ about: String, _ kind: Kind) {
        self.about = about
        kinds = [kind.rawValue]
    }

    private init(_ change: MeasureToldAndNow) {
        about = "kpi:" + change.id
        var kinds = [Kind]()
        if change.state == .firstReported { kinds.append(.new) }
        if change.ratingBefore != nil { kinds.append(.rating) }
        if change.state == .newFigure { kinds.append(.figure) }
        if change.state == .noNewFigure { kinds.append(.noNewFigure) }
        if change.target != nil { kinds.append(.target) }
        if !change.revisions.isEmpty { kinds.append(.revised) }
        if !change.other.isEmpty { kinds.append(.definition) }
        self.kinds = kinds.map(\.rawValue)
        ratingBefore = change.ratingBefore?.rawValue
        target = change.target
        revisions = change.revisions.isEmpty ? nil : change.revisions
        notes = change.other
    }

    private init?(_ change: MilestoneToldAndNow) {
        guard let movement = change.movement else { return nil }
        about = "milestone:" + change.id
        kinds = [movement.rawValue]
        ratingBefore = change.ratingBefore?.rawValue
        notes = change.rewordings
    }
}

extension MeasureToldAndNow.Revision: DataThing {
    static let data = DataDeclaration<MeasureToldAndNow.Revision>("revision", "A reading that was revised") {
        DataText("period", \.period.canonical, "The period")
        DataText("published", \.published, "What members were told")
        DataText("now", \.now, "What it is now")
    }
}

extension MeasureToldAndNow.TargetChange: DataThing {
    static let data = DataDeclaration<MeasureToldAndNow.TargetChange>("target change", "A change of a target") {
        DataText("published", \.published, "What members were told")
        DataText("now", \.now, "What it is now")
        DataYesNo(
            "loosened",
            optional: \.isLoosened,
            "Whether the new target is easier to meet, where that can be said"
        )
        DataWord("ratingUnderPublished", \.ratingUnderPublished, "The rating under the target that was told")
    }
}
