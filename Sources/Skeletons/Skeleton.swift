/// A new piece of content, ready to be written: which files it goes into, and what they say then.
package struct Skeleton: Equatable, Sendable {
    /// What can be begun.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as the command line names them.
        case plan, priority, milestone, kpi
        case caseStudy = "case-study"
        case meeting, report, update, obligation, risk, table, page, action
    }

    /// A file as it is to be written.
    package struct File: Equatable, Sendable {
        /// Its path, relative to the content folder.
        package let path: String
        /// Its whole text: what was there, and what is new.
        package let text: String
        /// Whether it was there before.
        package let isAddition: Bool

        init(path: String, text: String, isAddition: Bool = false) {
            self.path = path
            self.text = text
            self.isAddition = isAddition
        }
    }

    /// The id that it was given.
    package let id: String
    /// The files, the one to fill in first.
    package let files: [File]
    /// What is left to do by hand beside filling it in; `nil` if nothing.
    package let nextStep: String?

    /// The file to fill in.
    package var path: String { files[0].path }
    /// What it says.
    package var text: String { files[0].text }
    /// Whether it was there before.
    package var isAddition: Bool { files[0].isAddition }

    init(id: String, path: String, text: String, isAddition: Bool = false, nextStep: String? = nil) {
        self.init(id: id, files: [File(path: path, text: text, isAddition: isAddition)], nextStep: nextStep)
    }

    init(id: String, files: [File], nextStep: String? = nil) {
        self.id = id
        self.files = files
        self.nextStep = nextStep
    }
}

/// Why nothing could be begun.
package struct SkeletonError: Error, Equatable, CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package let description: String
}
