/// Two ways of doing the same, timed in turns, so that what else the machine does falls on both.
struct Measurement {
    /// Microseconds of one run, the median of all.
    let first: Double
    let second: Double
    /// How many times longer the second takes: the median of the ratios of neighbouring runs.
    let ratio: Double

    init(rounds: Int, _ first: () -> Int, _ second: () -> Int) {
        var firsts = [Double]()
        var seconds = [Double]()
        for _ in 0..<rounds {
            firsts.append(Self.microseconds(repeats: 200, first))
            seconds.append(Self.microseconds(repeats: 10, second))
        }
        self.first = Self.median(firsts)
        self.second = Self.median(seconds)
        ratio = Self.median(zip(firsts, seconds).map { $1 / $0 })
    }

    private static func microseconds(repeats: Int, _ work: () -> Int) -> Double {
        let clock = ContinuousClock()
        var bytes = 0
        let time = clock.measure { for _ in 0..<repeats { bytes &+= work() } }
        precondition(bytes > 0, "Nothing was rendered")
        return Double(time.components.attoseconds) / 1e12 / Double(repeats) + Double(time.components.seconds) * 1e6
    }

    private static func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }
}
