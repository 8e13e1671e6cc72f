@_spi(HTMLProducer) import SafeHTML
import Testing
import TestSupport

@Suite("Escaping")
struct EscapingTests {
    @Test(
        "Whatever means something in HTML is replaced, and nothing else",
        arguments: [
            ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"),
            ("&amp;", "&amp;amp;"), ("&&", "&amp;&amp;"), ("é – 🙂", "é – 🙂"), ("end<", "end&lt;"),
        ]
    )
    func escapes(text: String, markup: String) {
        #expect(Escaping.html(text) == markup)
    }

    @Test("Escaped text is appended to what a buffer holds already")
    func appends() {
        var buffer = Array("<p>".utf8)
        Escaping.append("1 < 2", to: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "<p>1 &lt; 2")
    }

    @Test("No text can open a tag, an entity or an attribute, and none is lost")
    func random() {
        var generator = SeededGenerator(seed: 1)
        let alphabet = Array("<>&\"'ab é\u{0}")
        for _ in 0..<500 {
            let text = String(
                (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                }
            )
            let markup = Escaping.html(text)
            #expect(!markup.utf8.contains { "<>\"'".utf8.contains($0) })
            let back = markup.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            #expect(Array(back.utf8) == Array(text.utf8))
        }
    }

    @Test("A combining accent does not hide what it stands on")
    func combining() {
        #expect(Array(Escaping.html("<\u{301}").utf8) == Array("&lt;\u{301}".utf8))
    }

    @Test("Markup is empty if nothing would be written")
    func empty() {
        #expect(HTML.empty.isEmpty)
        #expect(!HTML(vouchingFor: " ").isEmpty)
        #expect(HTML(vouchingFor: "<p>") == HTML(vouchingFor: "<p>"))
    }
}
