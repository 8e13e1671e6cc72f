/// What kind of value a key of the data has, in the terms of JSON.
package indirect enum DataForm: Sendable {
    case text
    /// A text of a certain form, such as a day, with a pattern that it matches.
    case written(pattern: String)
    case wholeNumber
    case number
    /// A number, or `null` where there is none.
    case numberOrNull
    case yesNo
    /// One of a few words.
    case word([String])
    /// Always the same number.
    case constant(Int)
    case thing(@Sendable () -> DataDescription)
    case list(DataForm)
    /// Keys that are not known beforehand.
    case pairs(DataForm)
    /// One of several forms.
    case either([DataForm])
}

/// A thing of the data without its Swift type.
package struct DataDescription: Sendable {
    package let name: String
    package let meaning: String
    package let keys: [Key]

    package struct Key: Sendable {
        package let name: String
        package let meaning: String
        package let form: DataForm
        /// Whether it is always there; what does not apply is left out.
        package let isRequired: Bool
    }
}

extension DataForm {
    /// The things that a value of this form may hold.
    package var parts: [DataDescription] {
        switch self {
        case .thing(let describe): [describe()]
        case .list(let form), .pairs(let form): form.parts
        case .either(let forms): forms.flatMap(\.parts)
        case .text, .written, .wholeNumber, .number, .numberOrNull, .yesNo, .word, .constant: []
        }
    }
}

extension DataDescription {
    /// The thing and everything in it, each once, in the order in which they are come upon.
    ///
    /// - Precondition: Things that are made of different keys have different names.
    package var withParts: [DataDescription] {
        var found = [self]
        var names: Set = [name]
        var next = 0
        while next < found.count {
            for part in found[next].keys.flatMap(\.form.parts) where names.insert(part.name).inserted {
                found.append(part)
            }
            next += 1
        }
        return found
    }
}
