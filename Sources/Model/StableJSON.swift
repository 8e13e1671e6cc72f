internal import FoundationEssentials

/// JSON with the same bytes for the same value: keys in alphabetical order, and slashes as they are.
package enum StableJSON {
    /// JSON for people too: indented, with a line break at its end.
    ///
    /// - Parameter value: What is to be written.
    /// - Returns: The text as UTF-8.
    /// - Throws: An error of the encoder, which texts and finite numbers do not cause.
    package static func text(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [.prettyPrinted]) + [0x0A]
    }

    /// JSON on one line, without a line break.
    ///
    /// - Parameter value: What is to be written.
    /// - Returns: The text as UTF-8.
    /// - Throws: An error of the encoder, which texts and finite numbers do not cause.
    package static func line(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [])
    }

    private static func bytes(_ value: some Encodable, _ form: JSONEncoder.OutputFormatting) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = form.union([.sortedKeys, .withoutEscapingSlashes])
        return Array(try encoder.encode(value))
    }
}
