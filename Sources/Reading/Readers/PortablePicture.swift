internal import Model

/// Looks through a PNG file: whether it is whole, and nothing follows the picture.
enum PortablePicture {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The picture's size, as its header says it.
    static func pixels(of bytes: [UInt8]) -> AttachedFile.Pixels? {
        guard bytes.count >= 24 else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
        return AttachedFile.Pixels(width: number(16), height: number(20))
    }

    /// Whether the file is a PNG's signature and its chunks, from the header to the end and no further.
    static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: signature) else { return false }
        var position = signature.count
        var isFirst = true
        var hasPicture = false
        // A chunk has four bytes each of length and name, its data, and four bytes of checksum.
        while position + 12 <= bytes.count {
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[(position + 4)..<(position + 8)]
            guard !isFirst || name.elementsEqual("IHDR".utf8) else { return false }
            isFirst = false
            if name.elementsEqual("IDAT".utf8), length > 0 { hasPicture = true }
            position += 12 + length
            if name.elementsEqual("IEND".utf8) { return hasPicture && position == bytes.count }
        }
        return false
    }
}
