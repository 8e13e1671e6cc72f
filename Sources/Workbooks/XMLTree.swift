internal import CExpat

/// An element of an XML document, with the names that it has without their prefixes.
final class XMLElement {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children = [XMLElement]()
    /// The text directly within it, and between its children.
    fileprivate(set) var text = ""

    init(_ name: String, _ attributes: [String: String] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    /// The first child of a name.
    func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The children of a name.
    func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// Every element of a name below it, in the order of the document.
    func descendants(_ name: String) -> [XMLElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }
}

/// Reads XML by expat, which refuses entities that grow without end.
enum XMLTree {
    /// The root of a document.
    static func parse(_ bytes: [UInt8], part: String) throws(WorkbookError) -> XMLElement {
        guard let parser = XML_ParserCreate(nil) else {
            throw WorkbookError("there is no memory to read '\(part)' with")
        }
        defer { XML_ParserFree(parser) }
        let builder = Builder(parser)
        // The builder outlives the parse, and is used by this thread alone.
        XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in Builder.from(data)?.start(name, attributes) },
            { data, _ in Builder.from(data)?.end() }
        )
        XML_SetCharacterDataHandler(parser) { data, text, length in Builder.from(data)?.add(text, Int(length)) }
        // A document type is not part of these formats; entities of its own could be anything.
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in Builder.from(data)?.refuse() }
        let isParsed = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1) == XML_STATUS_OK
        }
        withExtendedLifetime(builder) {}
        guard isParsed, let root = builder.root else {
            throw WorkbookError(
                builder.isTooLarge
                    ? "the part '\(part)' of the file has more in it than a workbook may"
                    : "the part '\(part)' of the file is damaged; save it again from the program that made it"
            )
        }
        return root
    }

    private final class Builder {
        private let parser: XML_Parser
        private(set) var root: XMLElement?
        private(set) var isTooLarge = false
        private var open = [XMLElement]()
        private var count = 0

        init(_ parser: XML_Parser) { self.parser = parser }

        static func from(_ data: UnsafeMutableRawPointer?) -> Builder? {
            data.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
        }

        func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
            count += 1
            guard let name, count <= WorkbookLimits.elements, open.count < WorkbookLimits.depth else {
                isTooLarge = true
                refuse()
                return
            }
            var named = [String: String]()
            var place = 0
            while let attributes, let key = attributes[place], let value = attributes[place + 1] {
                named[Self.local(key)] = String(cString: value)
                place += 2
            }
            let element = XMLElement(Self.local(name), named)
            if let parent = open.last { parent.children.append(element) } else { root = element }
            open.append(element)
        }

        func end() { open.removeLast() }

        func add(_ text: UnsafePointer<CChar>?, _ length: Int) {
            guard let text, let element = open.last else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: length)
            element.text += String(decoding: bytes, as: UTF8.self)
        }

        func refuse() { XML_StopParser(parser, XML_Bool(XML_FALSE)) }

        /// A name without its prefix.
        private static func local(_ name: UnsafePointer<CChar>) -> String {
            let full = String(cString: name)
            return full.split(separator: ":").last.map(String.init) ?? full
        }
    }
}
