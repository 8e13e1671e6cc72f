/// Markup that may be written into a page as it is.
///
/// A value of this type is a promise that everything in it which came from content has been escaped. So that the
/// promise can be believed, only code that imports this module with `@_spi(HTMLProducer)` can make one: the Markdown
/// renderer, the chart drawer and the template engine. Everybody else can only pass it on.
public struct HTML: Hashable, Sendable {
    /// The markup.
    public let markup: String

    /// Vouches for markup: everything in it that came from content has been escaped.
    @_spi(HTMLProducer)
    public init(vouchingFor markup: String) {
        self.markup = markup
    }

    /// No markup at all.
    public static let empty = HTML(vouchingFor: "")

    /// Whether there is nothing to write.
    public var isEmpty: Bool { markup.isEmpty }
}

extension HTML {
    /// A script element that carries data and is never run, such as `application/ld+json`.
    ///
    /// - Parameters:
    ///   - type: The media type; only that of a data block, never a script's.
    ///   - json: JSON text. What could end the element or open another is written as JSON escapes.
    /// - Returns: The element; nothing if the type is not that of data.
    public static func dataBlock(type: String, json: String) -> HTML {
        let isData = type.hasSuffix("+json") || type == "application/json"
        guard isData else { return .empty }
        var safe = ""
        safe.reserveCapacity(json.utf8.count)
        for scalar in json.unicodeScalars {
            switch scalar {
            case "<": safe += "\\u003c"
            case ">": safe += "\\u003e"
            case "&": safe += "\\u0026"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return HTML(vouchingFor: "<script type=\"\(Escaping.html(type))\">\(safe)</script>")
    }
}
