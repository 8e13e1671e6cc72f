/// What is known of one value that names are looked for in.
struct ContextEntry {
    /// What the value is.
    enum Value {
        /// A model with named fields.
        case model(ModelDescription)
        /// Words that `{{.}}` writes, in a place of the value at the slot.
        case words(Field.Words, Field.Place, Origin)
        /// A yes or no, which is not written.
        case yesNo
    }

    /// Which field words are from.
    struct Origin: Hashable {
        let model: ObjectIdentifier
        let field: String
        let isOptional: Bool

        init(_ resolution: Resolution, isOptional: Bool) {
            model = resolution.model.id
            field = resolution.name
            self.isOptional = isOptional
        }
    }

    let value: Value
    /// Where the value is found while rendering.
    var slot: Int32
    var offset: Int32
    /// The value handed to the routine that this one is part of, if it is.
    var ancestor: Ancestor?
    /// The optional fields, by dotted name, that are known to be there.
    var present: Set<String> = []

    /// A value handed to a routine, seen from a value inside it.
    struct Ancestor: Hashable {
        /// The number of the value among those handed over.
        let number: Int
        /// Whether this is a part of it and not itself.
        let isPart: Bool
    }

    /// The model, if it is one.
    var model: ModelDescription? {
        if case .model(let model) = value { return model }
        return nil
    }

    /// What makes two entries the same for the checks and for the instructions that follow from them.
    var identity: Identity {
        let kind: Identity.Kind =
            switch value {
            case .model(let model): .model(model.id)
            case .words(let words, _, let origin): .words(words, origin)
            case .yesNo: .yesNo
            }
        return Identity(kind: kind, present: present)
    }

    /// What makes two entries the same.
    struct Identity: Hashable {
        enum Kind: Hashable {
            case model(ObjectIdentifier)
            case words(Field.Words, Origin)
            case yesNo
        }

        let kind: Kind
        let present: Set<String>
    }
}

/// The values that names are looked for in, outermost first.
struct ContextStack {
    private(set) var entries: [ContextEntry]

    init(_ entries: [ContextEntry]) {
        self.entries = entries
    }

    /// The stack with one more value innermost.
    ///
    /// Words and yes or no can be meant only by `{{.}}`, so they go as soon as something stands on top of them. A value
    /// hides all names of another of the same model further out, so that one goes too; this is what keeps a template
    /// that includes itself from having a different stack at every level.
    func pushing(_ entry: ContextEntry) -> ContextStack {
        var kept = entries.filter { $0.model != nil }
        if let model = entry.model { kept.removeAll { $0.model?.id == model.id } }
        return ContextStack(kept + [entry])
    }

    /// The stack in which an optional field of one of the values is known to be there.
    func knowing(_ name: String, of position: Int) -> ContextStack {
        var copy = self
        copy.entries[position].present.insert(name)
        return copy
    }

    /// The stack as a routine sees it that gets these values in its first slots.
    var handedOver: ContextStack {
        ContextStack(
            entries.enumerated().map { number, entry in
                var entry = entry
                entry.slot = Int32(number)
                entry.offset = 0
                entry.ancestor = ContextEntry.Ancestor(number: number, isPart: false)
                return entry
            }
        )
    }
}
