internal import Model

/// What the header of a JPEG file says of the picture: its size, and whether it holds the place where it was taken.
struct PhotographHeader {
    /// The picture's size.
    let pixels: AttachedFile.Pixels
    /// Whether its details (EXIF) hold a place.
    let saysWhere: Bool

    /// Reads the header; `nil` where the file is not a whole JPEG file.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var pixels: AttachedFile.Pixels?
        var saysWhere = false
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            guard length >= 2, position + 2 + length <= bytes.count else { return nil }
            let part = bytes[(position + 4)..<(position + 2 + length)]
            // Frames are C0 to CF without three markers that are something else.
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker), part.count >= 5 {
                let size = part.dropFirst().prefix(4).map { Int($0) }
                pixels = AttachedFile.Pixels(width: size[2] << 8 | size[3], height: size[0] << 8 | size[1])
            }
            if marker == 0xE1, part.starts(with: "Exif\0\0".utf8) {
                saysWhere = saysWhere || Details(Array(part.dropFirst(6))).holdPlace
            }
            // The picture itself begins; it must also end.
            if marker == 0xDA { break }
            position += 2 + length
        }
        let end = bytes.lastIndex { $0 != 0 } ?? 0
        guard let pixels, pixels.width > 0, pixels.height > 0, end > 1, bytes[end] == 0xD9, bytes[end - 1] == 0xFF
        else { return nil }
        self.pixels = pixels
        self.saysWhere = saysWhere
    }

    /// The details of a photograph: a list of entries of 12 bytes, as TIFF files have them.
    private struct Details {
        private let bytes: [UInt8]
        private let isLittleEndian: Bool

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            isLittleEndian = bytes.starts(with: "II".utf8)
        }

        private func number(at start: Int, bytes count: Int) -> Int? {
            guard start >= 0, start + count <= bytes.count else { return nil }
            let digits = bytes[start..<(start + count)].map { Int($0) }
            return (isLittleEndian ? digits.reversed() : digits).reduce(0) { $0 << 8 | $1 }
        }

        /// Whether there is an entry that leads to a place (tag 8825, GPS).
        var holdPlace: Bool {
            guard let start = number(at: 4, bytes: 4), let count = number(at: start, bytes: 2) else { return false }
            return (0..<count).contains { number(at: start + 2 + $0 * 12, bytes: 2) == 0x8825 }
        }
    }
}
