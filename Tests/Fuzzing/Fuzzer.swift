internal import Diagnostics
internal import Markdown
internal import Reading
internal import SafeHTML
internal import Spreadsheets
internal import Templates
internal import TestSupport

/// Reads texts that were made by changing good ones at random, and looks for answers that must not be.
///
/// Every input follows from its number alone, so that one that does harm can be made again by itself.
package struct Fuzzer {
    /// What is fed, by the kind of the file that is changed.
    package enum Kind: CaseIterable {
        case markdown, yaml, csv, record, template, folder
    }

    /// An answer that must not be.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private let seeds: [String: [UInt8]]
    private let paths: [Kind: [String]]

    /// Prepares to change the files of a content folder and of a templates folder, by path.
    package init(content: [String: [UInt8]], templates: [String: [UInt8]]) {
        let seeds = content.merging(templates.filter { $0.key.hasSuffix(".mustache") }) { $1 }
        func paths(_ ending: String) -> [String] { seeds.keys.filter { $0.hasSuffix(ending) }.sorted() }
        self.seeds = seeds
        self.paths = [
            .markdown: paths(".md"), .yaml: paths(".yaml"), .csv: paths(".csv"), .record: paths(".json"),
            .template: paths(".mustache"), .folder: content.keys.sorted(),
        ]
    }

    /// Makes and reads the input with a number.
    ///
    /// - Returns: How long it took.
    /// - Throws: `Failure`
    package func feed(_ number: Int) throws(Failure) -> Duration {
        var generator = SeededGenerator(seed: UInt64(number))
        // Whole folders take longest, and are one in sixteen.
        let kinds: [Kind] = [.markdown, .markdown, .yaml, .csv, .template, .markdown, .csv, .yaml]
        let kind = number % 16 == 15 ? .folder : number % 64 == 7 ? .record : kinds[number % kinds.count]
        guard let path = paths[kind]?.randomElement(using: &generator), let seed = seeds[path] else { return .zero }
        var input = seed
        if kind != .folder, input.count > 2000 {
            let start = Int.random(in: 0..<(input.count - 2000), using: &generator)
            input = Array(input[start..<(start + 2000)])
        }
        mutate(&input, using: &generator)
        let start = ContinuousClock.now
        try read(input, as: kind, path: path)
        return ContinuousClock.now - start
    }

    private func read(_ input: [UInt8], as kind: Kind, path: String) throws(Failure) {
        switch kind {
        case .markdown: try readMarkdown(String(decoding: input, as: UTF8.self))
        case .csv:
            var diagnostics = [Diagnostic]()
            _ = Spreadsheets.Table.read(input, path: path, reportingTo: &diagnostics)
            try check(diagnostics)
        case .template:
            let text = String(decoding: input, as: UTF8.self)
            let library = TemplateLibrary(["page": TemplateSource(path: path, text: text)])
            try check(library.compileGeneric("page").problems)
        case .yaml, .record, .folder:
            // With one file changed, the folder as a whole is read, checked references and all.
            let name = kind == .yaml ? "glossary.yaml" : path
            var files = kind == .folder ? seeds.filter { !$0.key.hasSuffix(".mustache") } : small
            files[name] = input
            try check(ContentReader.read(ContentFiles(root: "Content", files: files)).diagnostics)
        }
    }

    private var small: [String: [UInt8]] { seeds.filter { $0.key == "site.yaml" } }

    private func readMarkdown(_ text: String) throws(Failure) {
        let document = MarkdownDocument(text, origin: TextOrigin(file: SourceText(path: "a.md", text: text)))
        try check(document.diagnostics)
        var renderer = MarkdownRenderer(links: NoLinks(), anchors: PageAnchors())
        let abbreviations = Abbreviations([(term: "EHCP", expansion: "Plan"), (term: "a", expansion: "b")])
        let html = abbreviations.explained(renderer.html(document)).markup
        for forbidden in ["<script", "<img", "<iframe", "<style", "href=\"javascript", "href=\"data:", " onerror=\""]
        where html.lowercased().contains(forbidden) {
            throw Failure(description: "'\(forbidden)' in the page made from \(text.debugDescription)")
        }
        for link in document.links { try check([link.location]) }
    }

    private func check(_ diagnostics: [Diagnostic]) throws(Failure) { try check(diagnostics.map(\.location)) }

    private func check(_ places: [SourceLocation]) throws(Failure) {
        for place in places where place.line < 1 || place.column < 1 {
            throw Failure(description: "a finding at line \(place.line), column \(place.column)")
        }
    }
}

/// Every link leads nowhere.
private struct NoLinks: LinkResolver {
    func target(of link: MarkdownLink) -> LinkTarget? { nil }
    func figure(for image: MarkdownLink) -> HTML? { nil }
}
