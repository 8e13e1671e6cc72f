import Foundation
import Testing

/// Whether expectations are to be recorded again instead of compared.
///
/// The tests then fail, so that nobody takes a
/// recording for a test: look at what changed, and run them again without it.
enum Recording {
    static let variable = "SCRUTINY_RECORD"
    static var isOn: Bool { ProcessInfo.processInfo.environment[variable] == "1" }

    static func note(_ what: String) {
        Issue.record("\(what) was recorded again; look at the difference and run the tests without \(variable)")
    }
}
