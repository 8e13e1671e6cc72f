extension Decimal {
    /// The digits with commas between thousands and the true minus sign, for people: `−1,147.50`.
    package var grouped: String {
        let (whole, fraction) = digits
        var grouped = isNegative ? "\u{2212}" : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return fraction.isEmpty ? grouped : grouped + "." + fraction
    }

    /// The digits before and after the point, without the sign.
    private var digits: (whole: String, fraction: String) {
        var text = String(significand.magnitude)
        if text.count <= decimals { text = String(repeating: "0", count: decimals + 1 - text.count) + text }
        return (String(text.dropLast(decimals)), String(text.suffix(decimals)))
    }
}

extension Decimal: CustomStringConvertible {
    /// The digits for machines, as precise as written: `-1147.50`.
    package var description: String {
        let (whole, fraction) = digits
        return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
