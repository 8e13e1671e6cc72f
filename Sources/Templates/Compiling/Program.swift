/// A compiled template: everything that rendering needs, found beforehand.
struct Program: Sendable {
    /// A stretch of instructions that can be called.
    struct Routine: Sendable {
        var start = 0
        var end = 0
        /// How many slots it uses.
        var slots = 0
    }

    /// A value handed to a routine.
    struct Argument: Sendable {
        let slot: Int32
        let offset: Int32
    }

    /// A function that reaches a value that does not lie at an offset.
    enum Function: Sendable {
        case words(@Sendable (UnsafeRawPointer) -> String?)
        case test(Test)
        case visit(Visit)
        case write(Write)
    }

    /// Runs first.
    var entry = 0
    var routines: [Routine] = []
    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    var functions: [Function] = []
    var arguments: [Argument] = []
    var paths: [NamePath] = []
}
