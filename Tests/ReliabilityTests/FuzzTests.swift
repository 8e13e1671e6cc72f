import Foundation
import Fuzzing
import Testing

@Suite("Texts that were changed at random")
struct FuzzTests {
    @Test("They are read without harm, each in less than a second", arguments: 0..<4)
    func short(part: Int) throws {
        let project = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        func files(_ folder: String) throws -> [String: [UInt8]] {
            let root = project.appending(path: folder).path(percentEncoded: false)
            var files = [String: [UInt8]]()
            for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
                guard let data = FileManager.default.contents(atPath: root + "/" + path) else { continue }
                files[path] = Array(data)
            }
            return files
        }
        let fuzzer = Fuzzer(content: try files("Tests/Fixtures/base"), templates: try files("Templates"))
        for number in (part * 250)..<(part * 250 + 250) {
            #expect(try fuzzer.feed(number) < .seconds(1), "input \(number)")
        }
    }
}
