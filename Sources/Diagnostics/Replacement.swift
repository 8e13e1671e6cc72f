/// What is to be written in place of some words: only where the right text is certain.
package struct Replacement: Hashable, Sendable {
    /// The words that are there now.
    package let span: SourceSpan
    /// What is to be there.
    package let text: String

    package init(_ span: SourceSpan, with text: String) {
        self.span = span
        self.text = text
    }
}

/// A further place that a finding concerns.
package struct RelatedPlace: Hashable, Sendable {
    package let location: SourceLocation
    /// What is there, as a sentence without its full stop.
    package let note: String

    package init(_ location: SourceLocation, _ note: String) {
        self.location = location
        self.note = note
    }
}

extension Diagnostic {
    /// The same about some words, which begin at its place unless another is given.
    package func spanning(_ words: String, at place: SourceLocation? = nil) -> Diagnostic {
        var finding = self
        finding.span = SourceSpan(words, at: place ?? location)
        return finding
    }

    /// The same about some words, in place of which others are certainly right.
    package func replacing(_ words: String, with text: String, at place: SourceLocation? = nil) -> Diagnostic {
        var finding = spanning(words, at: place)
        finding.replacement = finding.span.map { Replacement($0, with: text) }
        return finding
    }

    /// The same with a further place.
    package func also(at place: SourceLocation, _ note: String) -> Diagnostic {
        var finding = self
        finding.related.append(RelatedPlace(place, note))
        return finding
    }

    /// The same with its range where its words are in the file, and without range and replacement where they are not.
    package func settled(in file: SourceText?) -> Diagnostic {
        guard let span else { return self }
        var finding = self
        finding.span = file.flatMap(span.found)
        finding.replacement = replacement.flatMap { replacement in
            file.flatMap(replacement.span.found).map { Replacement($0, with: replacement.text) }
        }
        return finding
    }
}

extension Sequence where Element == Diagnostic {
    /// The same findings with their ranges where their words are in the files.
    package func settled(in source: (String) -> SourceText?) -> [Diagnostic] {
        var files = [String: SourceText?]()
        return map { finding in
            guard finding.span != nil else { return finding }
            let path = finding.location.path
            if files[path] == nil { files[path] = .some(source(path)) }
            return finding.settled(in: files[path] ?? nil)
        }
    }
}
