import Checks
import Testing

@Suite("Links that only work here")
struct LinkToOwnMachineTests {
    private func page(_ address: String) -> String {
        "-- pages/a.md --\n---\ntitle: A\n---\nSee [the measure](\(address)).\n"
    }

    @Test(
        "Links to one computer or one network are errors",
        arguments: [
            "http://localhost:8080/kpis/visits.html", "http://127.0.0.1:8080/", "http://[::1]:8080/", "http://0.0.0.0/",
            "https://192.168.1.20/plan", "http://10.0.0.5/", "http://172.20.1.1/", "http://intranet/plan",
            "http://files.local/plan", "http://LOCALHOST/",
        ]
    )
    func slips(address: String) throws {
        #expect(try findings(LinkToOwnMachine.self, page(address)).count == 1)
    }

    @Test(
        "Public addresses are in order",
        arguments: [
            "https://www.example.org/localhost", "https://example.org:8443/", "https://172.15.0.1/",
            "https://local.example.org/", "mailto:officer@example.org",
        ]
    )
    func sound(address: String) throws {
        #expect(try findings(LinkToOwnMachine.self, page(address)).isEmpty)
    }
}
