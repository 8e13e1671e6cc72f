public import Diagnostics

/// What is wrong with the links of a finished site, those made by templates included.
///
/// It looks at the files as they will be written, because what a page says in the end is what counts.
public enum OutputLinks {
    /// The rule for links that lead nowhere.
    public static let rule = "broken-link"
    /// The rule for images that say nothing to those who cannot see them.
    public static let alternativeRule = "image-without-alternative"

    /// Every link, source and reference of every page that leads nowhere, and every image without a text alternative.
    ///
    /// - Parameter files: The files of the site by path.
    /// - Returns: Errors, located in the files of the site.
    public static func findings(in files: [String: [UInt8]]) async -> [Diagnostic] {
        let pages = files.filter { $0.key.hasSuffix(".html") }
        let anchors = await withTaskGroup(of: (String, Set<String>).self) { group in
            for (path, bytes) in pages {
                group.addTask { (path, Self.anchors(of: bytes)) }
            }
            return await group.reduce(into: [String: Set<String>]()) { $0[$1.0] = $1.1 }
        }
        return await withTaskGroup(of: [Diagnostic].self) { group in
            for (path, bytes) in pages {
                group.addTask { findings(on: path, bytes, files: files, anchors: anchors) }
            }
            return await group.reduce(into: []) { $0 += $1 }.inFileOrder()
        }
    }

    /// What is wrong on one page.
    private static func findings(
        on path: String,
        _ bytes: [UInt8],
        files: [String: [UInt8]],
        anchors: [String: Set<String>]
    ) -> [Diagnostic] {
        var found = [Diagnostic]()
        OutputScanner.scan(bytes) { attribute in
            guard let problem = problem(with: attribute, on: path, files: files, anchors: anchors) else { return }
            found.append(
                .error(
                    rule,
                    at: location(of: attribute.offset, in: bytes, path: path),
                    problem,
                    remedy: "correct the link where it is written: in the content, or in the page's template"
                )
            )
        } tag: { name, attributes, offset in
            guard name == "img", attributes["alt"] == nil else { return }
            found.append(
                .error(
                    alternativeRule,
                    at: location(of: offset, in: bytes, path: path),
                    "this image has no text alternative",
                    remedy: "add 'alt' in the page's template"
                )
            )
        }
        return found
    }

    private static func anchors(of bytes: [UInt8]) -> Set<String> {
        var anchors = Set<String>()
        OutputScanner.scan(bytes) {
            if $0.name == "id" { anchors.insert(plain($0.value)) }
        } tag: { _, _, _ in
        }
        return anchors
    }

    private static func problem(
        with attribute: OutputScanner.Attribute,
        on path: String,
        files: [String: [UInt8]],
        anchors: [String: Set<String>]
    ) -> String? {
        switch attribute.name {
        case "href", "src": break
        case "aria-labelledby", "aria-describedby", "for", "headers":
            let missing = attribute.value.split(separator: " ").first {
                !(anchors[path]?.contains(plain(String($0))) ?? false)
            }
            return missing.map { "'\(attribute.name)' names '\($0)', which is not on this page" }
        default: return nil
        }
        let address = plain(attribute.value)
        if address.hasPrefix("about:") {
            return "a link leads to '\(address)', which stands for an address that is unsafe"
        }
        if address.isEmpty { return "a link has no address" }
        guard !hasScheme(address), !address.hasPrefix("//") else { return nil }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let file = parts[0].split(separator: "?", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        guard let target = file.isEmpty ? path : resolve(decoded(file), from: path), files[target] != nil else {
            return "the link '\(address)' leads to no file of the site"
        }
        guard parts.count > 1, target.hasSuffix(".html"), parts[1] != "", parts[1] != "top" else { return nil }
        if anchors[target]?.contains(decoded(parts[1])) == true { return nil }
        return "the link '\(address)' leads to a place that is not on the page '\(target)'"
    }

    private static func hasScheme(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        return address[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    }

    /// The path from the top of the site; `nil` where it leads out of the site.
    private static func resolve(_ address: String, from path: String) -> String? {
        if address.hasPrefix("/") { return nil }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Without the character references that attributes are written with.
    private static func plain(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    /// Without percent encoding.
    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes = [UInt8]()
        let source = Array(text.utf8)
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func location(of offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
        return SourceLocation(path: path, line: line, column: column)
    }
}
