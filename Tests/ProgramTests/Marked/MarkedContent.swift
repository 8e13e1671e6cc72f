import Declarations
import Foundation
import Model

/// A content folder in which every text that is declared holds a marker of its own.
///
/// It is made from the declarations, so that a new key is in it without a word here.
struct MarkedContent {
    /// The files by path.
    private(set) var files = [String: String]()
    /// What stands in front of a marker, by its number: `Two children` makes a text one about few people.
    private let words: (Int) -> String
    private var count = 0
    /// Lines that the settings have besides the declared ones.
    private let settings: String

    init(settings: String = "", words: @escaping (Int) -> String = { _ in "Word" }) {
        self.words = words
        self.settings = settings
        for file in ContentFileReference.all(of: Content.declaration.description) {
            files[path(of: file.pattern)] = text(of: file)
        }
        addFigures()
    }

    /// A name for each `*` of a pattern.
    private func path(of pattern: String) -> String {
        let folders = ["priorities": "01-care", "reports": "spring"]
        var parts = pattern.split(separator: "/").map(String.init)
        for index in parts.indices where parts[index].hasPrefix("*") {
            parts[index] = (index > 0 ? folders[parts[index - 1]] : nil) ?? "x1" + parts[index].dropFirst()
        }
        return parts.joined(separator: "/")
    }

    private mutating func marker() -> String {
        count += 1
        return "\(words(count)) marker\(count)x"
    }

    // MARK: YAML

    private mutating func text(of file: ContentFileReference) -> String {
        let isMarkdown = file.pattern.hasSuffix(".md")
        switch file.layout {
        case .list: return "- " + keys(of: file.thing, indent: "  ").dropFirst(2)
        case .keyed: return "visits:\n" + keys(of: file.thing, indent: "  ")
        case .one:
            var lines = keys(of: file.thing, indent: "")
            if file.pattern == "site.yaml" { lines += settings }
            guard isMarkdown else { return lines }
            let heading = file.thing.name == "case study" ? "## Concern\n\n" : ""
            return "---\n\(lines)---\n\(heading)\(marker()).\n\n\(marker()), in a second paragraph.\n"
        }
    }

    private mutating func keys(of thing: ThingDescription, indent: String) -> String {
        var text = ""
        for key in thing.keys where !key.name.isEmpty && key.name != "body" {
            guard let value = value(of: key, indent: indent) else { continue }
            text += "\(indent)\(key.name):\(value.hasPrefix("\n") ? "" : " ")\(value)\n"
        }
        return text
    }

    /// What stands for references, which must lead somewhere.
    private static let references = [
        "report": "spring", "meeting": "x1", "rule": "placeholder", "file": "site.yaml", "row": "Total",
        "reports": "[spring]", "priorities": "[01-care]", "of": "all", "website": "https://www.example.gov.uk",
        "state": "complete", "as-at": "2025-04-30", "lag": "1 month",
    ]

    /// A value for a key; `nil` for what may be left out and is not read.
    private mutating func value(of key: KeyDescription, indent: String) -> String? {
        // A report that names one is exempt, and has no text.
        if key.name == "exemption" { return nil }
        let isRead = !key.destinations.isDisjoint(with: [.pages, .search])
        switch key.form {
        case .group(let thing):
            let inner = keys(of: thing(), indent: indent + "  ")
            return inner.isEmpty || !key.isRequired && !hasTexts(thing()) ? nil : "\n" + String(inner.dropLast())
        case .groups(let thing):
            guard hasTexts(thing()) else { return nil }
            let inner = keys(of: thing(), indent: indent + "    ")
            return "\n\(indent)  - " + inner.dropFirst(indent.count + 4).dropLast()
        case .either(let forms):
            guard isRead, case .group(let thing)? = forms.last else {
                return key.isRequired ? Self.references[key.name] : nil
            }
            return "\n" + String(keys(of: thing(), indent: indent + "  ").dropLast())
        case .line, .markdown:
            guard isRead || key.isRequired else { return nil }
            if let reference = Self.references[key.name] { return reference }
            // An example in words may be any words; one with digits or marks is a form.
            let isForm = key.example.map { $0 != "…" && !$0.allSatisfy { $0.isLetter || $0 == " " } } ?? false
            return isForm ? key.example : marker()
        case .list(.markdown): return isRead ? "[\"\(marker())\", \"\(marker())\"]" : nil
        case .list, .oneOrList, .pairs: return key.isRequired ? Self.references[key.name] : nil
        case .choice(let choices):
            return key.isRequired
                ? Self.references[key.name].flatMap { choices.contains($0) ? $0 : nil } ?? choices[0] : nil
        case .written, .wholeNumber, .yesNo: return Self.references[key.name] ?? key.example
        case .body, .files: return nil
        }
    }

    private func hasTexts(_ thing: ThingDescription) -> Bool {
        thing.keys.contains { key in
            switch key.form {
            case .line, .markdown, .list(.markdown): !key.destinations.isDisjoint(with: [.pages, .search])
            case .group(let part), .groups(let part): hasTexts(part())
            default: false
            }
        }
    }

    // MARK: Figures

    private mutating func addFigures() {
        files["priorities/01-care/kpis.csv"] = """
            id,title,unit,better,target,benchmark,benchmark source,flags,2025-01,2025-02,2025-03
            visits,\(marker()),percent,higher,17.0%,40%,\(marker()),\(marker()),40%,[x] \(marker()),41%

            """
        files["tables/x1.csv"] =
            "\(marker()),\(marker()),n\n\(marker()),\(marker()),12\n\(marker()),[x] \(marker()),14\n"
        files["reports/spring/enquiry.md"] = "\(marker())?\n"
        // The last change of the target leads to the target of the row.
        if let details = files["priorities/01-care/kpis.yaml"] {
            files["priorities/01-care/kpis.yaml"] = details.replacing("2023-05", with: "2025-02")
        }
    }

    /// The markers in a text.
    static func markers(in text: some StringProtocol) -> Set<String> {
        Set(String(text).matches(of: /marker\d+x/).map { String($0.output) })
    }

    /// Where each marker is written: its file and line.
    var places: [String: (path: String, line: Int)] {
        var places = [String: (path: String, line: Int)]()
        for (path, text) in files {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                for marker in Self.markers(in: line) { places[marker] = (path, index + 1) }
            }
        }
        return places
    }
}
