/// A short fingerprint of some texts, by which a change shows.
///
/// It is FNV-1a with 64 bits: it finds slips, not forgery. Who may change a record is settled by where it is kept.
enum Checksum {
    /// The fingerprint in hexadecimal.
    ///
    /// Where one text ends and the next begins makes a difference.
    static func of(_ texts: String?...) -> String { of(texts) }

    static func of(_ texts: [String?]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for text in texts {
            take(text == nil ? 0 : 1)
            for byte in (text ?? "").utf8 { take(byte) }
            take(0xFF)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
