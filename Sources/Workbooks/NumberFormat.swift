/// A number format of a spreadsheet: how a value is shown.
///
/// Source: ECMA-376, part 1, 18.8.30 and 18.8.31 (number formats).
struct NumberFormat {
    private let sections: [[Token]]
    /// Whether values are shown as dates or times.
    let isDate: Bool

    private enum Token: Equatable {
        case literal(String)
        /// `0`, `#` or `?`.
        case digit(Character)
        case point, comma, percent, text, general
        case exponent(String)
        /// Letters of dates and times in a row: `yyyy`, `mm`, `AM/PM`.
        case date(String)
        /// `[h]`: hours that are not divided into days.
        case elapsed(String)
    }

    /// The formats that have a number and no text in the file.
    private static let builtIn: [Int: String] = [
        0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
        13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
        19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;-#,##0",
        38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss",
        47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    ]

    /// The format with a number, where the file does not give its text.
    init(builtIn number: Int) { self.init(Self.builtIn[number] ?? "General") }

    init(_ code: String) {
        let sections = Self.tokens(of: code)
        self.sections = sections.isEmpty ? [[.general]] : sections
        isDate = self.sections[0].contains { token in
            switch token {
            case .date, .elapsed: true
            default: false
            }
        }
    }

    // MARK: Reading a format

    private static func tokens(of code: String) -> [[Token]] {
        var sections = [[Token]]()
        var section = [Token]()
        let characters = Array(code)
        var place = 0
        func isNext(_ text: String) -> Bool {
            String(characters[place...].prefix(text.count)).lowercased() == text.lowercased()
        }
        while place < characters.count {
            let character = characters[place]
            switch character {
            case ";":
                sections.append(section)
                section = []
            case "\"":
                let rest = characters[(place + 1)...]
                let end = rest.firstIndex(of: "\"") ?? characters.count
                section.append(.literal(String(characters[(place + 1)..<end])))
                place = end
            case "\\", "!":
                if place + 1 < characters.count { section.append(.literal(String(characters[place + 1]))) }
                place += 1
            case "_":
                section.append(.literal(" "))
                place += 1
            case "*":
                place += 1
            case "[":
                let end = characters[place...].firstIndex(of: "]") ?? characters.count - 1
                let inner = String(characters[(place + 1)..<max(end, place + 1)])
                if inner.hasPrefix("$") {
                    section.append(.literal(String(inner.dropFirst().prefix { $0 != "-" })))
                } else if let first = inner.lowercased().first, "hms".contains(first),
                    inner.lowercased().allSatisfy({ $0 == first })
                {
                    section.append(.elapsed(inner.lowercased()))
                }
                place = end
            case "0", "#", "?": section.append(.digit(character))
            case ".": section.append(.point)
            case ",": section.append(.comma)
            case "%": section.append(.percent)
            case "@": section.append(.text)
            case "E", "e":
                if place + 1 < characters.count, "+-".contains(characters[place + 1]) {
                    section.append(.exponent(String(characters[place + 1])))
                    place += 1
                } else {
                    section.append(.date("yyyy"))
                }
            case _ where isNext("General"):
                section.append(.general)
                place += 6
            case _ where isNext("AM/PM"):
                section.append(.date("AM/PM"))
                place += 4
            case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S":
                let letter = character.lowercased()
                var run = ""
                while place < characters.count, characters[place].lowercased() == letter {
                    run += letter
                    place += 1
                }
                place -= 1
                section.append(.date(run))
            default: section.append(.literal(String(character)))
            }
            place += 1
        }
        sections.append(section)
        return sections
    }

    // MARK: Showing a value

    /// A number as it is shown.
    func text(of value: Double, is1904: Bool) -> String {
        guard value.isFinite else { return "#NUM!" }
        let isNegative = value < 0
        var section = sections[0]
        var shown = value
        if isNegative, sections.count > 1 {
            section = sections[1]
            shown = -value
        } else if value == 0, sections.count > 2 {
            section = sections[2]
        }
        if section.contains(.general) || section == [.text] || (section.isEmpty && sections.count == 1) {
            return literals(around: section, Self.general(shown))
        }
        if isDate { return Self.dateText(section, value, is1904: is1904) }
        guard section.contains(where: { if case .digit = $0 { true } else { false } }) else {
            return literals(around: section, "")
        }
        let text = number(section, abs(shown))
        return (shown < 0 ? "-" : "") + text
    }

    /// A text as it is shown.
    func text(of text: String) -> String {
        guard sections.count > 3 else { return text }
        return literals(around: sections[3], text)
    }

    private func literals(around section: [Token], _ text: String) -> String {
        section.map { token in
            switch token {
            case .literal(let literal): literal
            case .general, .text: text
            case .percent: "%"
            default: ""
            }
        }
        .joined()
    }

    /// A number without a format: as many digits as it needs, up to eleven, as spreadsheets show it.
    static func general(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        var text = fixed(value, max(0, 10 - integerDigits(value)))
        if text.contains(".") {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        return text
    }

    private static func integerDigits(_ value: Double) -> Int {
        var (digits, rest) = (0, abs(value))
        while rest >= 1, digits < 20 {
            rest /= 10
            digits += 1
        }
        return digits
    }

    private func number(_ section: [Token], _ value: Double) -> String {
        var scaled = value
        for token in section where token == .percent { _ = token; scaled *= 100 }
        let lastDigit = section.lastIndex { if case .digit = $0 { true } else { false } } ?? 0
        // A comma behind the last digit divides by a thousand; one between digits groups them.
        for token in section[(lastDigit + 1)...] {
            guard token == .comma else { break }
            scaled /= 1000
        }
        let point = section.firstIndex(of: .point) ?? section.count
        let groups = section[..<min(point, lastDigit + 1)].contains(.comma)
        let decimals = section[min(point, section.count)...].count { if case .digit = $0 { true } else { false } }
        let needed = section[min(point, section.count)...].count { $0 == .digit("0") }
        if let sign = section.firstIndex(where: { if case .exponent = $0 { true } else { false } }) {
            return scientific(section, sign, scaled)
        }
        var digits = Self.fixed(scaled, decimals)
        if decimals > needed {
            var surplus = decimals - needed
            while surplus > 0, digits.hasSuffix("0") {
                digits.removeLast()
                surplus -= 1
            }
            if digits.hasSuffix(".") { digits.removeLast() }
        }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var whole = parts[0]
        let width = section[..<min(point, section.count)].count { $0 == .digit("0") }
        if whole == "0", width == 0 { whole = "" }
        while whole.count < width { whole = "0" + whole }
        if groups { whole = Self.grouped(whole) }
        let figure = whole + (parts.count > 1 ? "." + parts[1] : "")
        return place(figure, in: section)
    }

    /// The digits where the first placeholder stands, with the literals before and after.
    private func place(_ figure: String, in section: [Token]) -> String {
        var (text, isPlaced) = ("", false)
        for token in section {
            switch token {
            case .literal(let literal): text += literal
            case .percent: text += "%"
            case .digit, .point:
                if !isPlaced { text += figure }
                isPlaced = true
            default: break
            }
        }
        return text
    }

    private func scientific(_ section: [Token], _ sign: Int, _ value: Double) -> String {
        var (mantissa, exponent) = (value, 0)
        while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
        while mantissa > 0, mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
        let point = section.firstIndex(of: .point) ?? sign
        let decimals = point < sign ? section[point..<sign].count { if case .digit = $0 { true } else { false } } : 0
        let digits = String(abs(exponent))
        return Self.fixed(mantissa, decimals) + "E" + (exponent < 0 ? "-" : "+") + (digits.count < 2 ? "0" : "")
            + digits
    }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    /// A number with so many decimals, halves away from zero as spreadsheets round.
    ///
    /// The digits are those of the shortest decimal that is the number, so that 1.005 is not 1.00.
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        let (digits, exponent) = shortest(abs(value))
        // digits × 10^exponent
        var number = digits
        var shift = exponent
        if -shift > decimals {
            let cut = -shift - decimals
            if cut > number.count {
                number = [0]
            } else {
                let isUp = cut <= number.count && number[number.count - cut] >= 5
                number.removeLast(cut)
                if number.isEmpty { number = [0] }
                if isUp { number = increased(number) }
            }
            shift = -decimals
        }
        number += Array(repeating: 0, count: max(0, shift + decimals))
        while number.count <= decimals { number.insert(0, at: 0) }
        let text = number.map { String($0) }.joined()
        let sign = value < 0 && number.contains { $0 != 0 } ? "-" : ""
        guard decimals > 0 else { return sign + text }
        return sign + text.dropLast(decimals) + "." + text.suffix(decimals)
    }

    private static func increased(_ digits: [Int]) -> [Int] {
        var digits = digits
        for place in digits.indices.reversed() {
            if digits[place] < 9 {
                digits[place] += 1
                return digits
            }
            digits[place] = 0
        }
        return [1] + digits
    }

    /// A number as digits and a power of ten.
    private static func shortest(_ value: Double) -> (digits: [Int], exponent: Int) {
        let text = "\(value)".lowercased()
        let parts = text.split(separator: "e")
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = mantissa[0].compactMap(\.wholeNumberValue)
        if mantissa.count > 1, mantissa[1] != "0" {
            digits += mantissa[1].compactMap(\.wholeNumberValue)
            exponent -= mantissa[1].count
        }
        while digits.count > 1, digits[0] == 0 { digits.removeFirst() }
        // Fifteen digits are what spreadsheets keep.
        while digits.count > 15 {
            let isUp = (digits.last ?? 0) >= 5
            digits.removeLast()
            exponent += 1
            if isUp { digits = increased(digits) }
        }
        return (digits, exponent)
    }

    // MARK: Dates

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    private static func dateText(_ section: [Token], _ value: Double, is1904: Bool) -> String {
        guard let day = SerialDate.day(value, is1904: is1904) else { return "########" }
        let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded())
        let isHalfDay = section.contains(.date("AM/PM"))
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        var text = ""
        for (place, token) in section.enumerated() {
            switch token {
            case .literal(let literal): text += literal
            case .point: text += "."
            case .comma: text += ","
            case .elapsed(let letters):
                let all = Int((value * 86_400).rounded())
                text += letters.hasPrefix("h") ? "\(all / 3600)" : letters.hasPrefix("m") ? "\(all / 60)" : "\(all)"
            case .date("AM/PM"): text += seconds >= 43_200 ? "PM" : "AM"
            case .date(let letters):
                let isLong = letters.count > 1
                switch letters.first {
                case "y": text += isLong && letters.count > 2 ? "\(day.year)" : two(day.year % 100)
                case "d":
                    switch letters.count {
                    case 1: text += "\(day.day)"
                    case 2: text += two(day.day)
                    default:
                        let name = weekdays[(Int(value.rounded(.down)) + (is1904 ? 1462 : 0) + 6) % 7]
                        text += letters.count == 3 ? String(name.prefix(3)) : name
                    }
                case "m" where isMinutes(section, place):
                    let minutes = seconds / 60 % 60
                    text += isLong ? two(minutes) : "\(minutes)"
                case "m":
                    switch letters.count {
                    case 1: text += "\(day.month)"
                    case 2: text += two(day.month)
                    case 3: text += String(months[day.month - 1].prefix(3))
                    case 5: text += String(months[day.month - 1].prefix(1))
                    default: text += months[day.month - 1]
                    }
                case "h":
                    let hours = isHalfDay ? (seconds / 3600 + 11) % 12 + 1 : seconds / 3600 % 24
                    text += isLong ? two(hours) : "\(hours)"
                case "s": text += isLong ? two(seconds % 60) : "\(seconds % 60)"
                default: break
                }
            default: break
            }
        }
        return text
    }

    /// Whether `m` stands for minutes: after hours or before seconds.
    private static func isMinutes(_ section: [Token], _ place: Int) -> Bool {
        func first(_ token: Token?) -> Character? {
            switch token {
            case .date(let letters): letters.first
            case .elapsed(let letters): letters.first
            default: nil
            }
        }
        let before = section[..<place].last { first($0) != nil }
        let after = section[(place + 1)...].first { first($0) != nil }
        return first(before) == "h" || first(after) == "s"
    }
}
