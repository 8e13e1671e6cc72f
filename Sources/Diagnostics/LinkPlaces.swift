internal import Synchronization

/// Where the addresses of a file's Markdown links are written: noted in one walk when the first is asked for, because
/// looking for each of thousands of links would take as long as the file each time.
final class LinkPlaces: Sendable {
    private struct Places {
        /// Behind `](`, by address.
        var links = [String: [SourceLocation]]()
        /// Behind `]: ` and in angle brackets: where an address is written apart from its links.
        var others = [String: [SourceLocation]]()
    }

    private let places = Mutex<Places?>(nil)

    /// Where an address is written for the link with a number, counted from 0 from a place on.
    func place(
        of address: String,
        from start: SourceLocation,
        occurrence: Int,
        in lines: [Substring]
    ) -> SourceLocation? {
        places.withLock { places in
            let known = places ?? Self.places(in: lines, path: start.path)
            if places == nil { places = known }
            if let all = known.links[address] {
                let index = Self.index(of: start, in: all) + occurrence
                if index < all.count { return all[index] }
            }
            guard let all = known.others[address] else { return nil }
            let index = Self.index(of: start, in: all)
            return index < all.count ? all[index] : nil
        }
    }

    /// The number of places before a place.
    private static func index(of start: SourceLocation, in places: [SourceLocation]) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            let place = places[middle]
            if (place.line, place.column) < (start.line, start.column) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func places(in lines: [Substring], path: String) -> Places {
        var places = Places()
        for (number, line) in lines.enumerated() {
            let bytes = Array(line.utf8)
            guard bytes.contains(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "<") }) else { continue }
            var column = 1
            for index in bytes.indices {
                defer { if bytes[index] & 0xC0 != 0x80 { column += 1 } }
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                switch (bytes[index], next) {
                case (UInt8(ascii: "]"), UInt8(ascii: "(")):
                    let blanks = bytes[(index + 2)...].prefix { $0 == 0x20 || $0 == 0x09 }.count
                    add(bytes, from: index + 2 + blanks, column: column + 2 + blanks, &places.links)
                case (UInt8(ascii: "]"), UInt8(ascii: ":")):
                    let blanks = bytes[(index + 2)...].prefix { $0 == 0x20 || $0 == 0x09 }.count
                    add(bytes, from: index + 2 + blanks, column: column + 2 + blanks, &places.others)
                // In front of it there is no bracket: that one has been noted.
                case (UInt8(ascii: "<"), _) where index == 0 || bytes[index - 1] != UInt8(ascii: "("):
                    add(bytes, from: index, column: column, &places.others)
                default: break
                }
            }
            func add(_ bytes: [UInt8], from start: Int, column: Int, _ list: inout [String: [SourceLocation]]) {
                let isBracketed = start < bytes.count && bytes[start] == UInt8(ascii: "<")
                let begin = isBracketed ? start + 1 : start
                var depth = 0
                let address = bytes[min(begin, bytes.count)...].prefix(longestAddress + 1).prefix { byte in
                    // Brackets within an address belong to it where they are paired.
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") { depth -= 1 }
                    return isBracketed ? byte != UInt8(ascii: ">") : depth >= 0 && byte != 0x20 && byte != 0x09
                }
                guard address.count <= longestAddress else { return }
                let place = SourceLocation(path: path, line: number + 1, column: column + begin - start)
                list[String(decoding: address, as: UTF8.self), default: []].append(place)
            }
        }
        return places
    }

    /// Longer addresses are not noted, so that the walk takes a time that grows with the file alone.
    private static let longestAddress = 500
}
