/// How often a drawing shows its parts: `use` upon `use` in a file of a few lines can stand for more shapes than a browser
/// ever finishes.
struct DrawingRepeats {
    /// More shapes than this are no logo.
    static let mostShapes = 10_000

    /// What an element stands for: itself, and what it shows of others.
    private struct Part {
        var elements = 1
        var targets = [String]()
    }

    /// The parts with an id, by it.
    ///
    /// What has none belongs to the nearest above that has; the drawing itself is `""`.
    private var parts = ["": Part()]
    private var open = [String]()

    /// Notes the beginning of an element.
    mutating func open(_ name: String, id: String?, target: String?) {
        // What a part shows, those that it is in show too.
        let id = id ?? open.last ?? ""
        if id != open.last ?? "" {
            parts[open.last ?? "", default: Part()].targets.append(id)
            if parts[id] == nil { parts[id] = Part() }
        }
        parts[id, default: Part()].elements += 1
        if name == "use", let target { parts[id, default: Part()].targets.append(target) }
        open.append(id)
    }

    /// Notes its end.
    mutating func close() { _ = open.popLast() }

    /// What is wrong, if the drawing stands for too much.
    var problem: String? {
        var known = [String: Int]()
        let shapes = self.shapes(in: "", known: &known, depth: 0)
        return shapes > Self.mostShapes ? "it shows its parts with 'use' more than \(Self.mostShapes) times" : nil
    }

    private func shapes(in id: String, known: inout [String: Int], depth: Int) -> Int {
        if let known = known[id] { return known }
        guard let part = parts[id] else { return 0 }
        // A part that shows itself never ends; browsers leave it out, and so deep a drawing is none.
        guard depth < 100 else { return Self.mostShapes + 1 }
        var shapes = part.elements
        for target in part.targets {
            shapes += self.shapes(in: target, known: &known, depth: depth + 1)
            if shapes > Self.mostShapes { break }
        }
        known[id] = shapes
        return shapes
    }
}
