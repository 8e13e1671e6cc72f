package import Diagnostics

/// What a measure was in one period: a value, or the reason why there is none.
package struct Reading: Hashable, Sendable {
    /// A value, or the reason why there is none.
    package enum Content: Hashable, Sendable {
        /// There is a value.
        case value(Measurement)
        /// There is none.
        case missing(Absence)
    }

    /// A value as it was measured and written.
    package struct Measurement: Hashable, Sendable {
        /// The number, at the precision written; for a percentage written as a fraction alone, to one decimal.
        package var value: Decimal
        /// As it is printed: `41.3%`, `58.3% (14 of 24)`.
        package var text: String
        /// The figures behind a percentage, or a count with the number it is out of.
        package var fraction: Fraction?
        /// What a reader should know about it, in the order written.
        package var markers: [Marker]

        /// Creates a measurement.
        package init(value: Decimal, text: String, fraction: Fraction? = nil, markers: [Marker] = []) {
            self.value = value
            self.text = text
            self.fraction = fraction
            self.markers = markers
        }
    }

    /// Why there is no value.
    package struct Absence: Hashable, Sendable {
        /// The kind of reason.
        package var symbol: MissingSymbol
        /// The reason in the content's words: `report in development`.
        package var words: String?

        /// Creates an absence.
        package init(symbol: MissingSymbol, words: String? = nil) {
            self.symbol = symbol
            self.words = words
        }

        /// The reason in words: the content's own, or what the symbol means.
        package var text: String { words ?? symbol.meaning }
    }

    /// The period it is for.
    package var period: Period
    /// The value, or why there is none.
    package var content: Content
    /// Where it was read; `nil` for one that was made, not read.
    package var location: SourceLocation?

    /// Creates a reading.
    package init(period: Period, content: Content, location: SourceLocation? = nil) {
        self.period = period
        self.content = content
        self.location = location
    }

    /// The value with all that belongs to it; `nil` where there is none.
    package var measurement: Measurement? {
        if case .value(let measurement) = content { measurement } else { nil }
    }

    /// Why there is no value; `nil` where there is one.
    package var absence: Absence? {
        if case .missing(let absence) = content { absence } else { nil }
    }

    /// The number; `nil` where there is none.
    package var value: Decimal? { measurement?.value }

    /// As it is printed: the value, or the reason in words.
    package var text: String {
        switch content {
        case .value(let measurement): measurement.text
        case .missing(let absence): absence.text
        }
    }

    /// Whether it cannot be compared like for like with the readings before it.
    package var startsNewSeries: Bool { measurement?.markers.contains(.breakInSeries) ?? false }

    /// The same period with its value withheld.
    package func suppressed(words: String? = nil) -> Reading {
        Reading(period: period, content: .missing(Absence(symbol: .suppressed, words: words)), location: location)
    }
}
