/// Decides whether templates that include themselves come to an end.
///
/// The size-change principle (Lee, Jones and Ben-Amram, 2001): rendering ends if on every endless path of calls some
/// value would have to be replaced by a part of itself for ever, which no finite value allows. This is checked on the
/// compositions of all calls: every composition from a routine to itself that is its own square must replace at least
/// one value by a part of itself.
struct Termination {
    /// A call from one routine to another.
    struct Call: Hashable {
        let from: Int
        let to: Int
        /// For each value handed over, what it is to the values that the caller was handed.
        let values: [ContextEntry.Ancestor?]
    }

    /// More compositions than this are not looked at; what could not be decided counts as endless.
    private static let most = 20_000

    /// The routines that may call themselves without end.
    static func endless(_ calls: [Call]) -> Set<Int> {
        var known = Set(calls)
        var waiting = Array(known)
        let byStart = Dictionary(grouping: known, by: \.from)
        while let call = waiting.popLast() {
            for next in byStart[call.to] ?? [] {
                let both = compose(call, next)
                if known.insert(both).inserted { waiting.append(both) }
            }
            if known.count > most { return Set(known.filter { $0.from == $0.to }.map(\.from)) }
        }
        return Set(known.filter { $0.from == $0.to && compose($0, $0) == $0 && !shrinks($0) }.map(\.from))
    }

    private static func compose(_ first: Call, _ second: Call) -> Call {
        let values = second.values.map { outer -> ContextEntry.Ancestor? in
            guard let outer, let inner = first.values[outer.number] else { return nil }
            return ContextEntry.Ancestor(number: inner.number, isPart: inner.isPart || outer.isPart)
        }
        return Call(from: first.from, to: second.to, values: values)
    }

    private static func shrinks(_ call: Call) -> Bool {
        call.values.enumerated().contains { number, value in value?.number == number && value?.isPart == true }
    }
}
