/// Two ways of doing the same, timed in turns, so that what else the machine does falls on both.
struct Measurement {
    /// Microseconds of one run of the first, the median of all.
    let first: Double
    /// Microseconds of one run of the second, the median of all.
    let second: Double
    /// How many times longer the second takes: the median of the ratios of neighbouring timings.
    let ratio: Double

    /// Times both in turns, each for about as long, so that neither is interrupted more often than the other.
    init(rounds: Int, _ first: () -> Int, _ second: () -> Int) {
        let firstRepeats = Self.repeats(first)
        let secondRepeats = Self.repeats(second)
        var firsts = [Double]()
        var seconds = [Double]()
        for _ in 0..<rounds {
            firsts.append(Self.microseconds(repeats: firstRepeats, first))
            seconds.append(Self.microseconds(repeats: secondRepeats, second))
        }
        self.first = Self.median(firsts)
        self.second = Self.median(seconds)
        ratio = Self.median(zip(firsts, seconds).map { $1 / $0 })
    }

    /// How often the work can be done in ten milliseconds.
    private static func repeats(_ work: () -> Int) -> Int {
        let once = (0..<20).map { _ in microseconds(repeats: 1, work) }.min() ?? 1
        return max(1, Int(10_000 / once))
    }

    private static func microseconds(repeats: Int, _ work: () -> Int) -> Double {
        let clock = ContinuousClock()
        var bytes = 0
        let time = clock.measure { for _ in 0..<repeats { bytes &+= work() } }
        precondition(bytes > 0, "Nothing was rendered")
        let (seconds, attoseconds) = time.components
        return (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(repeats)
    }

    private static func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }
}
