/// Content for a block, with the template it is written in.
struct Override {
    let block: BlockNode
    let template: ParsedTemplate
    /// The content that the template itself was given, by its number.
    let environment: Int
    /// Content further in that this one takes precedence over: never shown, but checked.
    var shadowed: [Override] = []

    /// Where it is written.
    var origin: Origin { Origin(template: template.name, offset: block.offset) }

    /// What makes two overrides the same.
    ///
    /// What is shadowed counts by where it is written alone, so that a template
    /// that includes itself does not shadow ever more.
    var identity: Identity {
        Identity(origin: origin, environment: environment, shadowed: Set(shadowed.map(\.origin)))
    }

    struct Origin: Hashable {
        let template: String
        let offset: Int
    }

    struct Identity: Hashable {
        let origin: Origin
        let environment: Int
        let shadowed: Set<Origin>
    }
}

/// All combinations of content for blocks that have occurred, numbered, so that equal ones have equal numbers.
struct Environments {
    private var all: [[String: Override]] = [[:]]
    private var numbers: [[String: Override.Identity]: Int] = [[:]: 0]

    /// The number of the combination in which no block is given content.
    static let none = 0

    /// What a block is given.
    subscript(environment: Int, block: String) -> Override? {
        all[environment][block]
    }

    /// The number of a combination with more content; what was given from further out takes precedence.
    mutating func adding(_ arguments: [BlockNode], of template: ParsedTemplate, to environment: Int) -> Int {
        let outer = all[environment]
        var combined = outer
        for block in arguments {
            let override = Override(block: block, template: template, environment: environment)
            guard let given = outer[block.name] else {
                combined[block.name] = override
                continue
            }
            if given.origin != override.origin, !given.shadowed.contains(where: { $0.origin == override.origin }) {
                combined[block.name]?.shadowed.append(override)
            }
        }
        let identity = combined.mapValues(\.identity)
        if let number = numbers[identity] { return number }
        all.append(combined)
        numbers[identity] = all.count - 1
        return all.count - 1
    }
}
