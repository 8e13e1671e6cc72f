import Checks
internal import Diagnostics
import Testing

@Suite("Mobile telephone numbers")
struct MobileNumberTests {
    private func page(_ words: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(words)\n" }

    @Test(
        "A mobile number is found, however it is written",
        arguments: ["07700900123", "07700 900123", "07700 900 123", "+44 7700 900123", "+44 (0)7700-900-123"]
    )
    func slips(number: String) throws {
        #expect(try findings(MobileNumber.self, page("Ring the lead officer, \(number).")).count == 1)
    }

    @Test(
        "Numbers of offices and of other things are in order",
        arguments: ["01632 960123", "0300 123 4567", "107700900123", "£0.7700m", "2007 900 123"]
    )
    func sound(number: String) throws {
        #expect(try findings(MobileNumber.self, page("It is \(number).")).isEmpty)
    }
}
