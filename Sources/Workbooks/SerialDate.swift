/// Days as spreadsheets count them.
enum SerialDate {
    /// The day of a serial number; `nil` outside the years that spreadsheets know.
    ///
    /// Excel's calendar of 1900 has a 29 February 1900 that never was, so that its first two months are a day off; they
    /// are read as Excel shows them.
    static func day(_ serial: Double, is1904: Bool) -> (year: Int, month: Int, day: Int)? {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial.rounded(.down))
        if is1904 {
            days += 1462
        } else if days < 60 {
            days += 1
        }
        // Days since 1 March 0000, by which leap days are the last of their year.
        let since = days + 693_899
        let era = since / 146_097
        let dayOfEra = since % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
