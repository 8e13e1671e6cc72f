extension Field {
    /// Whether the field of the model at a pointer has anything: text that is not empty, a part, an element, or yes.
    var hasAnything: Test {
        switch kind {
        case .words(_, optional: false, _), .one, .oneOf:
            return { _ in true }
        case .words(_, optional: true, .written(let access)):
            return access.isThere
        case .words(.markup, optional: true, .stored(let offset)):
            return { MarkupReading.optional(at: $0 + offset)?.isEmpty == false }
        case .words(_, optional: true, .stored(let offset)):
            return { TextReading.optional(at: $0 + offset)?.isEmpty == false }
        case .words(_, optional: true, .computed(let read)):
            return { read($0)?.isEmpty == false }
        case .yesNo(.stored(let offset)):
            return { ($0 + offset).assumingMemoryBound(to: Bool.self).pointee }
        case .yesNo(.computed(let test)):
            return test
        case .optionalOne(_, let access):
            return access.isPresent
        case .list(_, let access), .wordsList(_, _, let access):
            return access.isNotEmpty
        }
    }
}
