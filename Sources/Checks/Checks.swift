package import Diagnostics
package import Model

/// All checks, in the order of this list.
package enum Checks {
    /// Every check of the content.
    ///
    /// A new one is added here and nowhere else.
    package static let all: [any Check.Type] = [
        // References.
        DuplicateIdentifier.self, UnknownReference.self, RepeatedReference.self,
        UnknownReport.self, UnsupportedImage.self, RepeatedPage.self,
        LaterEvidence.self, CheckSettings.self, MistypedLink.self, LinkToOwnMachine.self,
        RelativeLink.self, NoteWithoutQuestion.self, AttachedFileMissing.self, AttachedFileUnused.self,
        PictureWithoutWords.self,
        // Arithmetic.
        TableArithmetic.self, ImpossiblePercentage.self, FractionAgainstPercentage.self, StatedSum.self,
        StatedChange.self, KPITotal.self, PartsTotal.self, StatedDifference.self, SharesOfWhole.self,
        WholeOutsideParts.self,
        RangeOrder.self, ReadingOfAnotherSize.self, ListShares.self, GapInPoints.self, LoneZero.self, ListTotal.self,
        LooksAccumulated.self,
        // Agreement.
        FigureDisagrees.self, QuotedDifferently.self, FigureNotAReading.self, EvidenceContradicted.self,
        RatingDisagrees.self, ArrowDisagrees.self, OnTrackButLate.self,
        QuarterDisagrees.self, MaskedByTotal.self, EvidenceTotalDisagrees.self, TwoValuesFromOneBase.self,
        TwoFrequencies.self, ApprovedOrInConsultation.self, TwoSpansOfYears.self, MovementDisagrees.self,
        RowMovementDisagrees.self, RateDisagrees.self, SettledOtherwise.self,
        ClaimDisagrees.self, UnitAgainstTitle.self, NumberCalledRate.self,
        // Time and order.
        ReportOrder.self, ReportOutsidePlan.self, DueOutsidePlan.self, DatesOutOfOrder.self, DateAfterReport.self,
        ReadingsOverdue.self,
        ReadingAfterReport.self, ReadingMissing.self, FigureSoonerThanLag.self, FileWithoutPeriod.self,
        ActionOverdue.self, SlippedAgain.self, ImpossibleDate.self, SignOffOrder.self, ActionWithoutDue.self,
        // Completeness.
        RepeatedUpdate.self, EmbeddedWithoutEvidence.self, CompletedWithoutDate.self, MilestoneWithoutOwner.self,
        MilestoneWithoutUpdate.self, MilestoneWithoutImpact.self, ImpactWithoutEvidence.self, KPIIncomplete.self,
        ObligationUnanswered.self, CommitmentUnserved.self, MeasureAbsent.self, ScoreDisagrees.self,
        MeasuresOfOneName.self, CommentaryMissing.self, CommentaryRepeated.self,
        // Change without a word.
        TargetChanged.self, DefinitionChanged.self, ReadingRevised.self, MilestoneReworded.self,
        MilestoneDropped.self, IdentifierChanged.self, RecordContradicted.self, RecordMissing.self,
        // Privacy.
        PersonalDetails.self, PossibleName.self, AdultDetails.self, SmallNumberInText.self, SmallNumberInReason.self,
        SmallNumberInTable.self, RecoverableNumber.self, TablePeopleUnsaid.self, ExemptContent.self,
        ExemptionUnsettled.self, MobileNumber.self,
        // Language.
        UnexplainedAbbreviation.self, AbbreviationExpandedTwice.self, TemplateText.self, UnfinishedSentence.self,
        RepeatedWord.self, LinkText.self, HeadingOrder.self, LookAlikeText.self, MisplacedWord.self, ColourAlone.self,
        MisreadEncoding.self, MarkupAsTyped.self, TangledWords.self, NearMissName.self, NearMissBody.self,
    ]

    /// What all checks find, as severe as site.yaml says.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - report: The report that the site is about; by default the one that site.yaml names.
    /// - Returns: The findings, in any order.
    package static func findings(in content: Content, report: String? = nil) -> [Diagnostic] {
        let checked = CheckedContent(content, report: report)
        return all.flatMap { findings(of: $0, in: checked) }
    }

    /// What every report's record asks of the content, which a report that is being frozen is about to be given.
    package static let recordBinding: [any Check.Type] = [RecordContradicted.self, RecordMissing.self]

    /// The same, with the checks side by side on all processors.
    ///
    /// - Parameters:
    ///   - checked: The content.
    ///   - omitted: Checks that are not to be made.
    /// - Returns: The findings, in any order.
    package static func findingsSideBySide(
        in checked: CheckedContent,
        without omitted: [any Check.Type] = []
    ) async -> [Diagnostic] {
        let rules = Set(omitted.map { $0.rule.id })
        return await withTaskGroup(of: [Diagnostic].self) { group in
            for check in all where !rules.contains(check.rule.id) {
                group.addTask { findings(of: check, in: checked) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    /// What one check finds, as severe as site.yaml says.
    private static func findings(of check: any Check.Type, in checked: CheckedContent) -> [Diagnostic] {
        let choice = checked.content.settings.checks.last { $0.rule.value == check.rule.id }?.level.value
        // An error stays an error: `CheckSettings` reports who wanted it otherwise.
        guard check.rule.severity == .query, let choice else { return check.findings(in: checked) }
        switch choice {
        // What a query finds in a published report may be an error, which cannot be turned off.
        case .off: return check.findings(in: checked).filter { $0.severity == .error }
        case .query: return check.findings(in: checked)
        case .error:
            return check.findings(in: checked).map { $0.graded(.error) }
        }
    }
}
