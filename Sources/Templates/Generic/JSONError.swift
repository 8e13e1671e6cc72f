package import Diagnostics

/// A text that is not JSON.
package struct JSONError: Error {
    /// What is wrong with it, and where.
    package let diagnostic: Diagnostic
}

extension TemplateValue {
    /// Reads a value from JSON text.
    ///
    /// - Parameters:
    ///   - text: The JSON.
    ///   - path: The file that it was read from, for errors.
    /// - Throws: `JSONError` with the place of the first mistake.
    package init(json text: String, path: String) throws(JSONError) {
        var reader = JSONReader(TemplateSource(path: path, text: text))
        self = try reader.read()
    }
}
