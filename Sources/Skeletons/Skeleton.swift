/// A new piece of content, ready to be written: which file it goes into, and what the file says then.
package struct Skeleton: Equatable, Sendable {
    /// What can be begun.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as the command line names them.
        case milestone, kpi
        case caseStudy = "case-study"
        case meeting, report, page, action
    }

    /// The id that it was given.
    package let id: String
    /// The file, relative to the content folder.
    package let path: String
    /// The whole text of the file: what was there, and what is new.
    package let text: String
    /// Whether the file was there before.
    package let isAddition: Bool
    /// What is left to do by hand beside filling it in; `nil` if nothing.
    package let nextStep: String?

    init(id: String, path: String, text: String, isAddition: Bool = false, nextStep: String? = nil) {
        self.id = id
        self.path = path
        self.text = text
        self.isAddition = isAddition
        self.nextStep = nextStep
    }
}

/// Why nothing could be begun.
package struct SkeletonError: Error, Equatable, CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package let description: String
}
