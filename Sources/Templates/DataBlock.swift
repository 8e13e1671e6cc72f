@_spi(HTMLProducer) package import SafeHTML

extension HTML {
    /// A script element that carries data and is never run, such as `application/ld+json`.
    ///
    /// - Parameters:
    ///   - type: The media type; only that of a data block, never a script's.
    ///   - json: JSON text. What could end the element or open another is written as JSON escapes.
    /// - Returns: The element; nothing if the type is not that of data.
    package static func dataBlock(type: String, json: String) -> HTML {
        let isData = type.hasSuffix("+json") || type == "application/json"
        guard isData else { return .empty }
        let safe = String(decoding: ScriptData.escaped(Array(json.utf8)), as: UTF8.self)
        return HTML(vouchingFor: "<script type=\"\(Escaping.html(type))\">\(safe)</script>")
    }
}
