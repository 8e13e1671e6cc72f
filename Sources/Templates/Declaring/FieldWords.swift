extension Field {
    /// The other model that the field has, if it has one or more.
    var part: ModelReference? {
        switch kind {
        case .one(let part, _), .optionalOne(let part, _), .list(let part, _): part
        case .words, .yesNo, .wordsList: nil
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
        case .wordsList(.text, _): "list of text"
        case .wordsList(.markup, _): "list of HTML"
        case .wordsList(.link, _): "list of links"
        }
    }

    /// The same with its article.
    var kindWithArticle: String {
        switch kind {
        case .words(.text, _, _), .words(.markup, _, _), .one: kindInWords
        case .yesNo: "a yes or no"
        case .words(_, optional: true, _), .optionalOne: "an \(kindInWords)"
        case .words, .list, .wordsList: "a \(kindInWords)"
        }
    }
}
