/// What a plain drawing is made of.
enum DrawingVocabulary {
    static let namespace = "http://www.w3.org/2000/svg"

    static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]

    static let elements: Set<String> = [
        "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "path", "polygon", "polyline",
        "radialGradient", "rect", "stop", "svg", "symbol", "text", "title", "tspan", "use",
    ]

    static let attributes: Set<String> = [
        // What it is.
        "aria-hidden", "aria-label", "aria-labelledby", "baseProfile", "href", "id", "lang", "role", "version",
        "xlink:href", "xml:lang", "xml:space", "xmlns", "xmlns:svg", "xmlns:xlink",
        // Where it is.
        "clipPathUnits", "cx", "cy", "d", "dx", "dy", "fx", "fy", "gradientTransform", "gradientUnits", "height",
        "lengthAdjust", "offset", "pathLength", "points", "preserveAspectRatio", "r", "rotate", "rx", "ry",
        "spreadMethod", "textLength", "transform", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
        // How it looks.
        "clip-path", "clip-rule", "color", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule",
        "font-family", "font-size", "font-stretch", "font-style", "font-weight", "letter-spacing", "opacity",
        "overflow",
        "paint-order", "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray",
        "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width",
        "style", "text-anchor", "text-rendering", "vector-effect", "visibility", "word-spacing",
    ]

    /// What may stand in front of a bracket, in a style or a transformation.
    private static let functions: Set<String> = [
        "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translateX", "translateY", "scale", "rotate", "skewX",
        "skewY",
    ]

    private static let namespaces = [
        "xmlns": namespace, "xmlns:svg": namespace, "xmlns:xlink": "http://www.w3.org/1999/xlink",
    ]

    /// What is wrong with the value of an attribute, or `nil`.
    static func problem(in value: String, of attribute: String) -> String? {
        if let namespace = namespaces[attribute], value != namespace {
            return "has \(attribute)=\"\(value)\", which should be \"\(namespace)\""
        }
        if attribute.hasSuffix("href"), !value.hasPrefix("#") {
            return "has a link to '\(value)'; in a drawing it can only lead to a part of it: '#…'"
        }
        // With these, other words can be written so that nobody sees them.
        if value.contains("<") || value.contains("\\")
            || references.reduce(value, { $0.replacing($1, with: "") }).contains("&")
        {
            return "has a value with a character that does not belong there: \(attribute)=\"\(value)\""
        }
        let pieces = value.split(separator: "(", omittingEmptySubsequences: false)
        for (before, after) in zip(pieces, pieces.dropFirst()) {
            let words = before.reversed().drop(while: \.isWhitespace).prefix { $0.isLetter || $0 == "-" }
            let function = String(words.reversed())
            guard functions.contains(function) || (function == "url" && after.hasPrefix("#")) else {
                return
                    "has \(attribute)=\"\(value)\", where only colours, transformations and 'url(#…)' may have brackets"
            }
        }
        return nil
    }
}
