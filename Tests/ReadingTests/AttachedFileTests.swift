import Diagnostics
import Model
import TestSupport
import Testing

@testable import Reading

@Suite("Files that texts show or offer")
struct AttachedFileTests {
    private func read(_ name: String, _ bytes: [UInt8]) -> (files: [AttachedFile], rules: [String]) {
        let findings = Findings()
        let files = ContentFiles(root: "", files: ["files/" + name: bytes])
        let read = AttachedFileReader.readAll(in: files, logo: nil, findings: findings)
        return (read, findings.diagnostics.map { "\($0.location.path) \($0.rule)" })
    }

    /// A whole PNG file of a size, as far as its structure goes.
    private static func png(_ width: Int = 8, _ height: Int = 4, after: [UInt8] = []) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            number(data.count) + Array(name.utf8) + data + [0, 0, 0, 0]
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", [1]) + chunk("IEND", [])
            + after
    }

    /// A whole JPEG file of a size, with details or without.
    private static func jpeg(details: [UInt8]? = nil, end: [UInt8] = [0xFF, 0xD9]) -> [UInt8] {
        func part(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
            [0xFF, marker, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
        }
        return [0xFF, 0xD8] + (details.map { part(0xE1, Array("Exif\0\0".utf8) + $0) } ?? [])
            + part(0xC0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0]) + part(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 3] + end
    }

    /// Details with one entry of a tag, in either order of bytes.
    private static func details(tag: Int, isLittleEndian: Bool) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
            return isLittleEndian ? bytes : bytes.reversed()
        }
        return Array((isLittleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
            + number(tag, 2) + number(4, 2) + number(1, 4) + number(26, 4)
    }

    @Test("A picture has a kind and a size in pixels")
    func pictures() {
        let drawn = read("map.png", Self.png(640, 480))
        #expect(drawn.rules == [])
        #expect(drawn.files.first?.kind == .png)
        #expect(drawn.files.first?.pixels == AttachedFile.Pixels(width: 640, height: 480))
        let taken = read("hub.jpg", Self.jpeg())
        #expect(taken.rules == [])
        #expect(taken.files.first?.pixels == AttachedFile.Pixels(width: 30, height: 20))
    }

    @Test(
        "Documents are known by what is in them",
        arguments: [
            ("letter.pdf", "%PDF-1.7\n…\n%%EOF\n", AttachedFile.Kind.pdf),
            ("figures.csv", "Area,Visits\nNorth,12\n", .csv),
            ("plan.docx", "PK\u{3}\u{4}[Content_Types].xml word/document.xml", .docx),
            ("book.xlsx", "PK\u{3}\u{4}[Content_Types].xml xl/workbook.xml", .xlsx),
            ("talk.pptx", "PK\u{3}\u{4}[Content_Types].xml ppt/presentation.xml", .pptx),
            ("note.odt", "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text", .odt),
        ]
    )
    func documents(name: String, text: String, kind: AttachedFile.Kind) {
        let found = read(name, Array(text.utf8))
        #expect(found.rules == [])
        #expect(found.files.first?.kind == kind)
    }

    @Test(
        "What a name says and the file is not, what is not whole, and what could run something, are errors",
        arguments: [
            ("map.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), ("letter.pdf", "<html></html>"),
            ("page.html", "<html><script>alert(1)</script></html>"), ("run.exe", "MZ\u{0}\u{1}"),
            ("letter.pdf", "%PDF-1.7 cut off"), ("run.sh", "#!/bin/sh\necho a,b\n"),
            ("map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            ("plan.docx", "PK\u{3}\u{4}[Content_Types].xml word/document.xml word/vbaProject.bin"),
            ("plan.docm", "PK\u{3}\u{4}[Content_Types].xml word/document.xml"), ("a b.pdf", "%PDF-1.7 %%EOF"),
            ("all.zip", "PK\u{3}\u{4}whatever"), ("empty.pdf", ""),
        ]
    )
    func refused(name: String, text: String) {
        let found = read(name, Array(text.utf8))
        #expect(found.rules == ["files/\(name) bad-file"])
        #expect(found.files.isEmpty)
    }

    @Test("A picture that is cut off, or that something follows, is an error")
    func notWhole() {
        #expect(read("map.png", Self.png(after: [1])).rules == ["files/map.png bad-file"])
        #expect(read("map.png", Array(Self.png().dropLast(3))).rules == ["files/map.png bad-file"])
        #expect(read("hub.jpg", Self.jpeg(end: [])).rules == ["files/hub.jpg bad-file"])
        #expect(read("hub.jpg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF]).rules == ["files/hub.jpg bad-file"])
    }

    @Test("A picture of more than 2 MB is an error")
    func tooLarge() {
        let large = Self.jpeg(end: [UInt8](repeating: 1, count: 2 << 20) + [0xFF, 0xD9])
        #expect(read("hub.jpg", large).rules == ["files/hub.jpg bad-file"])
    }

    @Test("A photograph that holds a place is asked about, in either order of bytes", arguments: [true, false])
    func places(isLittleEndian: Bool) {
        let withPlace = Self.jpeg(details: Self.details(tag: 0x8825, isLittleEndian: isLittleEndian))
        #expect(read("hub.jpg", withPlace).rules == ["files/hub.jpg picture-with-place"])
        let without = Self.jpeg(details: Self.details(tag: 0x0112, isLittleEndian: isLittleEndian))
        #expect(read("hub.jpg", without).rules == [])
    }

    @Test("No bytes make it fail")
    func neverFails() {
        var random = SeededGenerator(seed: 9)
        let seeds = [Self.png(), Self.jpeg(details: Self.details(tag: 0x8825, isLittleEndian: true))]
        for _ in 0..<3_000 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            let found = read("hub.jpg", bytes)
            #expect(found.files.count + found.rules.count >= 1)
        }
    }
}
