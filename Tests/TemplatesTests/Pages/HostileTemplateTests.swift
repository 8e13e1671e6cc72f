import Diagnostics
import Templates
import Testing

@Suite("Hostile templates")
struct HostileTemplateTests {
    @Test("Nesting without end is an error at the tag that goes too far, with and without closing tags")
    func deepNesting() {
        let open = String(repeating: "{{#isDraft}}", count: 10_000)
        let close = String(repeating: "{{/isDraft}}", count: 10_000)
        for template in [open, open + close] {
            let (_, found) = checked(template)
            #expect(found.map(\.rule) == ["template-syntax"])
            #expect(found.first?.message.contains("more than 100 deep") == true)
            #expect(found.first?.location.column == 100 * 12 + 4)
        }
    }

    @Test("Nesting up to the limit works")
    func allowedNesting() {
        let open = String(repeating: "{{#isDraft}}", count: 100)
        let close = String(repeating: "{{/isDraft}}", count: 100)
        #expect(page(open + "x" + close) == "x")
    }

    @Test("A long chain of templates is an error, not a crash")
    func longChain() {
        var others = ["last": "x"]
        for number in 0..<1_000 { others["p\(number)"] = number == 999 ? "{{> last}}" : "{{> p\(number + 1)}}" }
        let (_, found) = checked("{{> p0}}", others: others)
        #expect(found.contains { $0.message.contains("more than 400 deep") })
    }

    @Test("Templates that include the next twice do not grow without measure")
    func doubling() {
        var others = [String: String]()
        for number in 0..<60 { others["p\(number)"] = "{{#rows}}{{> p\(number + 1)}}{{> p\(number + 1)}}{{/rows}}" }
        others["p60"] = "x"
        #expect(page("{{> p0}}", others: others) == "")
    }

    @Test("Twelve thousand tags on one line are read in reasonable time")
    func manyTags() {
        let template = String(repeating: "{{title}} {{! c }} {{#isDraft}}{{/isDraft}}", count: 3_000)
        #expect(page(template, PriorityPage(title: "t")).utf8.count == 9_000)
    }

    @Test("Any bytes whatever are read without a crash, and what is not a template is an error", arguments: 0..<400)
    func randomBytes(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let words = [
            "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&", " ", "\n",
            "\r\n", "  ", "title", "rows", "lead", "page", "a", ".", "<p ", "\"", "'", ">", "<script>", "é", "\0",
            "{{=| |=}}",
            "|#rows|", "{{#rows}}", "{{/rows}}", "{{#lead}}", "{{/lead}}", "{{> page}}", "{{$a}}", "{{/a}}",
            "{{< page}}",
            "{{/page}}", "{{title}}", "{{.}}", "-->", "<!--", "href=",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 1...60, using: &random) {
            text += words.randomElement(using: &random) ?? ""
        }
        let (template, found) = checked(text)
        #expect(template.isValid == (found.count(of: .error) == 0))
        _ = template.render(PriorityPage(rows: [Row(), Row()]))

        let (generic, _) = TemplateLibrary(sources(["page": text])).compileGeneric("page")
        let data = TemplateValue.object(["title": .string("t"), "rows": .list([.object(["lead": .string("l")])])])
        do {
            _ = try generic.render(data)
        } catch {
            #expect(error.diagnostic.rule == "template-endless-recursion")
        }
    }

    @Test("Text without tags is written as it is, whatever it holds", arguments: 0..<50)
    func plainText(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let characters = ["a", "é", "𝄞", "\n", "\r\n", "\r", " ", "\t", "}", "}}", " { ", "<", "&", "\"", "\0"]
        let text = (0..<100).map { _ in characters.randomElement(using: &random) ?? "" }.joined()
        #expect(try rendered(text) == text)
        #expect(page(text) == text)
    }
}

/// A small random number generator that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
