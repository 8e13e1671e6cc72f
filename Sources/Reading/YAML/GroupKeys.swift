internal import Declarations
internal import Diagnostics

/// Keys whose values are lists or groups of keys.
extension KeyReader {
    func items(_ key: String) -> [YAMLNode] {
        guard let value = value(key) else { return [] }
        guard let items = value.items else {
            wrongType(key, value, expected: "a list", remedy: "write '[…, …]', or each item on a line after '- '")
            return []
        }
        return items.filter { item in
            if item.isBlank {
                findings.error(
                    "wrong-type",
                    at: item.location,
                    "an item of '\(key)' is empty",
                    remedy: "write it, or delete its line"
                )
            }
            return !item.isBlank
        }
    }

    func groups(_ key: String, named name: String) -> [any KeySource] {
        items(key).compactMap { KeyReader($0, subject: name, place: $0.startOfItem, findings: findings) }
    }

    func group(_ key: String, named name: String, isRequired: Bool) -> (any KeySource)? {
        (isRequired ? required(key, example: "") : value(key)).flatMap {
            KeyReader($0, subject: name, name: key, place: place(of: key), findings: findings)
        }
    }
}
