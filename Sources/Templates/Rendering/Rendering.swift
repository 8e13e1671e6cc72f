import SafeHTML

/// What changes while a program runs: the page so far, and what is looked for where.
struct Rendering {
    /// The page so far.
    var page: [UInt8]
    /// What the routines that are running were told to put before each line.
    var indentation: [UInt8] = []
    /// The mark of `Instruction.mark`.
    var isMarked = false
    /// The values that looked-up names are looked for in, outermost first.
    var values: [TemplateValue] = []
    /// How many templates and sections may be open inside one another.
    ///
    /// Only data without declared names needs a limit:
    /// with models it was proved that templates end with the data.
    var deepest = Int.max
    /// Whether there were more; what came after was left out.
    private(set) var isTooDeep = false
    private var depth = 0

    /// The anchors of the page that is written.
    let anchors: PageAnchors

    /// Takes a buffer over, to go on where it ends.
    init(taking buffer: inout [UInt8], anchors: PageAnchors) {
        self.anchors = anchors
        page = []
        swap(&page, &buffer)
    }

    /// Hands the buffer back with what has been appended.
    mutating func giveBack(to buffer: inout [UInt8]) {
        swap(&page, &buffer)
    }

    /// Goes into a template or a section, if that may be.
    mutating func descend() -> Bool {
        if isTooDeep || depth == deepest {
            isTooDeep = true
            return false
        }
        depth += 1
        return true
    }

    /// Comes back from a template or a section.
    mutating func ascend() {
        depth -= 1
    }

    mutating func writeText(_ text: String) {
        Escaping.append(text, to: &page)
    }

    mutating func writeMarkup(_ markup: String) {
        var markup = markup
        markup.withUTF8 { page.append(contentsOf: $0) }
    }

    mutating func writeLink(_ address: String) {
        Escaping.append(LinkGuard.isSafe(address) ? address : LinkGuard.replacement, to: &page)
    }

    mutating func write(_ text: String, as words: Field.Words) {
        switch words {
        case .text: writeText(text)
        case .markup: writeMarkup(text)
        case .link: writeLink(text)
        }
    }
}
