/// What a key says, as a value that can be compared and written for machines.
package indirect enum DeclaredValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A number that need not be whole.
    case figure(Double)
    case yesNo(Bool)
    /// A value that is not there, where leaving out its key would say something else.
    case nothing
    case list([DeclaredValue])
    /// A group of keys, in their order.
    case group([Entry])

    /// A key and what it says.
    package struct Entry: Hashable, Sendable {
        package let key: String
        package let value: DeclaredValue

        package init(_ key: String, _ value: DeclaredValue) {
            self.key = key
            self.value = value
        }
    }

    /// The same with its keys in alphabetical order, as a file gives them back.
    package var inOrderOfKeys: DeclaredValue {
        switch self {
        case .text, .number, .figure, .yesNo, .nothing: self
        case .list(let values): .list(values.map(\.inOrderOfKeys))
        case .group(let entries):
            .group(entries.map { Entry($0.key, $0.value.inOrderOfKeys) }.sorted { $0.key < $1.key })
        }
    }

    /// Everything that it says, each with the keys that lead to it: `updates, 2024-25, progress`.
    ///
    /// A group in a list is called by the report or id that it names, or else by its number.
    package var facts: [(what: String, value: String)] { facts(under: nil) }

    private func facts(under what: String?) -> [(what: String, value: String)] {
        switch self {
        case .text, .number, .figure, .yesNo, .nothing: return [(what ?? "", words)]
        case .list(let values):
            let groups = values.filter { if case .group = $0 { true } else { false } }
            guard !groups.isEmpty else { return [(what ?? "", words)] }
            return groups.enumerated().flatMap { position, group in
                let name = group.name ?? String(position + 1)
                return group.facts(under: [what, name].compactMap(\.self).joined(separator: ", "))
            }
        case .group(let entries):
            return entries.flatMap { entry in
                entry.value.facts(under: [what, entry.key].compactMap(\.self).joined(separator: ", "))
            }
        }
    }

    private var name: String? {
        guard case .group(let entries) = self else { return nil }
        return entries.first { $0.key == "report" || $0.key == "id" || $0.key == "from" }?.value.words
    }

    /// The value in words, for sentences about differences.
    package var words: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .figure(let figure): String(figure)
        case .nothing: "nothing"
        case .yesNo(let isYes): isYes ? "yes" : "no"
        case .list(let values): values.map(\.words).joined(separator: ", ")
        case .group(let entries): entries.map { "\($0.key): \($0.value.words)" }.joined(separator: "; ")
        }
    }
}

extension DeclaredValue: Codable {
    /// A key that is known only when it is read.
    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: AnyKey.self) {
            let keys = container.allKeys.sorted { $0.stringValue < $1.stringValue }
            self = .group(
                try keys.map { Entry($0.stringValue, try container.decode(DeclaredValue.self, forKey: $0)) }
            )
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var values = [DeclaredValue]()
            while !container.isAtEnd { values.append(try container.decode(DeclaredValue.self)) }
            self = .list(values)
            return
        }
        let container = try decoder.singleValueContainer()
        if let isYes = try? container.decode(Bool.self) {
            self = .yesNo(isYes)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let figure = try? container.decode(Double.self) {
            self = .figure(figure)
        } else if container.decodeNil() {
            self = .nothing
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .number(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .figure(let figure):
            var container = encoder.singleValueContainer()
            try container.encode(figure)
        case .nothing:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .yesNo(let isYes):
            var container = encoder.singleValueContainer()
            try container.encode(isYes)
        case .list(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
        case .group(let entries):
            var container = encoder.container(keyedBy: AnyKey.self)
            for entry in entries { try container.encode(entry.value, forKey: AnyKey(stringValue: entry.key)) }
        }
    }
}
