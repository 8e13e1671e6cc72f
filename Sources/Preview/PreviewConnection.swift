/// One browser's request and its answer, as far as they have come.
struct PreviewConnection {
    enum State: Equatable {
        /// The head of the request is arriving.
        case reading
        /// The page is to be told of the next build.
        case waiting(seen: String?)
        /// The answer is being sent.
        case writing
        /// Everything is sent; what still arrives is thrown away, because closing now could take the answer back.
        case finishing
    }

    let descriptor: Int32
    var state = State.reading
    /// When it is closed, or told that there is nothing new, if nothing happens before.
    var deadline: ContinuousClock.Instant
    private(set) var input = [UInt8]()
    /// What of the input is known to hold no end of the head.
    private var searched = 0
    var output: ArraySlice<UInt8> = []

    /// How long a head may take to arrive, and an answer to be sent.
    static let patience = Duration.seconds(10)
    /// How long it is waited for the other side to close.
    static let lastPatience = Duration.seconds(1)

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        deadline = .now + Self.patience
    }

    /// Adds what has arrived.
    ///
    /// - Returns: The head once it is whole, or `nil`.
    /// - Throws: `PreviewRequest.Refusal.tooLarge`
    mutating func receive(_ bytes: some Sequence<UInt8>) throws(PreviewRequest.Refusal) -> ArraySlice<UInt8>? {
        input.append(contentsOf: bytes)
        // Every byte is looked at once, however small the pieces are that they come in.
        while searched < input.count {
            defer { searched += 1 }
            guard input[searched] == 0x0A else { continue }
            let line = input[..<searched]
            if line.hasSuffix([0x0A]) || line.hasSuffix([0x0A, 0x0D]) {
                return line.dropLast(line.last == 0x0D ? 2 : 1)
            }
        }
        guard input.count <= PreviewRequest.largestHead else { throw .tooLarge }
        return nil
    }

    /// Begins to send an answer.
    mutating func send(_ answer: [UInt8]) {
        output = answer[...]
        state = .writing
        deadline = .now + Self.patience
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
