internal import Figures
internal import Measures

extension Tolerance {
    /// A tolerance as a record keeps it, which is as `text` writes it; `nil` for anything else.
    init?(recorded text: String) {
        if text.hasSuffix("%"), let percent = Decimal(String(text.dropLast())) {
            self = .relative(percent)
        } else if text.hasSuffix("pp"), let points = Decimal(String(text.dropLast(2))) {
            self = .points(points)
        } else if let amount = Decimal(text) {
            self = .absolute(amount)
        } else {
            return nil
        }
    }
}
