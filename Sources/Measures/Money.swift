/// How an amount of money is counted: in which currency, and in pounds, thousands, millions or billions.
package struct Money: Hashable, Sendable {
    /// What one of the unit stands for, as a power of ten.
    package enum Scale: Int, Sendable, Hashable, CaseIterable {
        case ones = 0
        case thousands = 3
        case millions = 6
        case billions = 9

        /// What stands after a figure: `£1.960m`.
        package var suffix: String {
            switch self {
            case .ones: ""
            case .thousands: "k"
            case .millions: "m"
            case .billions: "bn"
            }
        }

        /// As a unit's name has it after the sign: `£000`, `£m`.
        package var inName: String { self == .thousands ? "000" : suffix }
    }

    /// A currency with its sign.
    package enum Currency: Character, Sendable, Hashable, CaseIterable {
        case pounds = "£"
        case euros = "€"
        case dollars = "$"
    }

    /// The currency.
    package var currency: Currency
    /// What one of the unit stands for.
    package var scale: Scale

    /// Creates a unit of money.
    package init(_ currency: Currency = .pounds, in scale: Scale = .ones) {
        self.currency = currency
        self.scale = scale
    }

    /// The unit as files write it: `£`, `£000`, `£m`.
    package var name: String { String(currency.rawValue) + scale.inName }

    /// An amount as tables print it: `−£0.301m`.
    package func text(of value: Decimal) -> String {
        (value.isNegative ? "\u{2212}" : "") + written(value.magnitude.grouped)
    }

    /// An amount as files write it: `-£0.301m`.
    package func fileText(of value: Decimal) -> String {
        (value.isNegative ? "-" : "") + written(value.magnitude.description)
    }

    private func written(_ digits: String) -> String { String(currency.rawValue) + digits + scale.suffix }
}
