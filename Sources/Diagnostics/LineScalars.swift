internal import Synchronization

/// The characters of a file's lines, numbered, so that a column is found at once.
///
/// Lines that a finding is about are kept: thousands of findings in one long line would each walk through it otherwise.
final class LineScalars: Sendable {
    private let known = Mutex<[Int: [Unicode.Scalar]]>([:])

    /// The characters of a line.
    ///
    /// - Parameters:
    ///   - number: The line's number, by which it is remembered.
    ///   - line: The line itself.
    /// - Returns: The characters in order.
    func scalars(of number: Int, _ line: Substring) -> [Unicode.Scalar] {
        known.withLock { known in
            if let scalars = known[number] { return scalars }
            let scalars = Array(line.unicodeScalars)
            known[number] = scalars
            return scalars
        }
    }
}
