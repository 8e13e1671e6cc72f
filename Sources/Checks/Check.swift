public import Diagnostics
public import Model

/// What a check looks at: all content, and an index of what can be referred to.
public struct CheckedContent: Sendable {
    /// Everything that was read.
    public let content: Content
    /// What can be referred to.
    public let references: ReferenceIndex

    /// Prepares content for checking.
    public init(_ content: Content) {
        self.content = content
        self.references = ReferenceIndex(content)
    }
}

/// One thing that a careful reader would find.
///
/// A check lives in a file of its own, named after it.
public protocol Check: Sendable {
    /// The stable id that findings carry and site.yaml refers to.
    static var rule: String { get }
    /// Everything that this check finds, in any order.
    static func findings(in content: CheckedContent) -> [Diagnostic]
}

/// All checks, in the order of this list.
public enum Checks {
    /// Every check of the content.
    ///
    /// A new one is added here and nowhere else.
    public static let all: [any Check.Type] = [
        DuplicateIdentifier.self,
        UnknownReference.self,
        FigureDisagrees.self,
        UnsupportedImage.self,
        UnknownReport.self,
        RepeatedUpdate.self,
        EmbeddedWithoutEvidence.self,
        CompletedWithoutDate.self,
        RepeatedPage.self,
        ScoreDisagrees.self,
    ]

    /// What all checks find.
    public static func findings(in content: Content) -> [Diagnostic] {
        let checked = CheckedContent(content)
        return all.flatMap { $0.findings(in: checked) }
    }
}
