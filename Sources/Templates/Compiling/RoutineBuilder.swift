/// Collects the instructions of one routine.
struct RoutineBuilder {
    private(set) var instructions: [Instruction] = []
    /// How many slots are in use at most.
    private(set) var slots: Int
    /// Instructions from here on may be joined with the next literal.
    private var joinable = 0

    init(slots: Int) {
        self.slots = slots
    }

    mutating func append(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    /// Appends bytes to write; joined with the bytes before, if these are run just before.
    mutating func appendLiteral(_ bytes: some Collection<UInt8>, to literals: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let count = Int32(bytes.count)
        if instructions.count > joinable, case .literal(let start, let before) = instructions.last,
            Int(start + before) == literals.count
        {
            instructions[instructions.count - 1] = .literal(start: start, count: before + count)
        } else {
            instructions.append(.literal(start: Int32(literals.count), count: count))
        }
        literals.append(contentsOf: bytes)
    }

    /// A slot that nothing else uses.
    mutating func newSlot() -> Int32 {
        slots += 1
        return Int32(slots - 1)
    }

    /// Starts an instruction that others belong to; `finish` gives it their number.
    mutating func begin() -> Int {
        instructions.append(.indentation)
        joinable = instructions.count
        return instructions.count - 1
    }

    /// Ends what `begin` started with the instruction that is made for the length.
    mutating func finish(_ position: Int, _ instruction: (Int32) -> Instruction) {
        instructions[position] = instruction(Int32(instructions.count - position - 1))
        joinable = instructions.count
    }
}
