import Foundation
import Model

/// A record as a file holds it.
enum RecordFile {
    static func text(of record: PublishedRecord) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(record), as: UTF8.self)
    }
}
