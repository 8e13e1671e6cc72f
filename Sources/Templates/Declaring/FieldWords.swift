extension Field {
    /// The other model that the field has, if it has one or more.
    var part: ModelReference? {
        switch kind {
        case .one(let part, _), .optionalOne(let part, _), .list(let part, _): part
        case .words, .yesNo, .wordsList, .oneOf: nil
        }
    }

    /// The field's kind in a few words, for errors and the documentation.
    var kindInWords: String {
        switch kind {
        case .words(.text, let optional, _): optional ? "optional text" : "text"
        case .words(.markup, let optional, _): optional ? "optional HTML" : "HTML"
        case .words(.link, let optional, _): optional ? "optional link" : "link"
        case .yesNo: "yes or no"
        case .one(let part, _): "one \(part.describe().name)"
        case .optionalOne(let part, _): "optional \(part.describe().name)"
        case .list(let part, _): "list of \(part.describe().name)"
        case .wordsList(.text, _, _): "list of text"
        case .wordsList(.markup, _, _): "list of HTML"
        case .wordsList(.link, _, _): "list of links"
        case .oneOf(let access): "one of " + access.cases.map { "`\($0)`" }.joined(separator: ", ")
        }
    }

    /// The kind in a sentence, without the name of a type.
    var kindInSentence: String {
        switch kind {
        case .words(.text, optional: false, _), .words(.markup, optional: false, _): kindInWords
        case .yesNo: "a yes or no"
        case .oneOf(let access): "one of \(access.cases.joined(separator: ", "))"
        case .words(_, optional: true, _): "an \(kindInWords)"
        case .words, .wordsList: "a \(kindInWords)"
        case .one: "a group of fields"
        case .optionalOne: "an optional group of fields"
        case .list: "a list"
        }
    }
}
