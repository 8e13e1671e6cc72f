internal import Declarations
package import Diagnostics
internal import Markdown

/// A picture or a document of the folder `files/`, which texts show or offer.
package struct AttachedFile: Sendable, Hashable {
    /// What a file is, by what is in it and not by what it is called.
    package enum Kind: String, Sendable, CaseIterable {
        /// Pictures.
        case png, jpeg, svg
        /// Documents.
        case pdf, docx, xlsx, pptx, odt, ods, csv

        /// The endings that its name may have.
        package var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }

        /// Whether pages show it.
        package var isPicture: Bool { self == .png || self == .jpeg || self == .svg }

        /// The most bytes that it may have: a page with its pictures must load on a telephone, a document by e-mail.
        package var mostBytes: Int {
            switch self {
            case .svg: 1 << 20
            case .png, .jpeg: 2 << 20
            case .pdf, .docx, .xlsx, .pptx, .odt, .ods, .csv: 20 << 20
            }
        }
    }

    /// Where it lies in the content folder: `files/hub-map.png`.
    package let path: String
    /// What it is.
    package let kind: Kind
    /// How many bytes it has.
    package let byteCount: Int
    /// The file itself, for findings about it.
    package let place: SourceLocation
    /// Its width and height in pixels, where its header says them.
    package let pixels: Pixels?

    /// The size of a picture.
    package struct Pixels: Sendable, Hashable {
        /// In pixels.
        package let width: Int
        package let height: Int

        /// A size.
        package init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// Notes a file.
    package init(path: String, kind: Kind, byteCount: Int, pixels: Pixels? = nil, at place: SourceLocation) {
        self.path = path
        self.place = place
        self.kind = kind
        self.byteCount = byteCount
        self.pixels = pixels
    }
}

extension Content {
    /// The files that texts show or link to: these are published, and no others.
    package var filesOffered: Set<AttachedFile> {
        guard !files.isEmpty else { return [] }
        var named = Set<String>()
        for text in printedTexts {
            guard case .prose(let document) = text.words else { continue }
            named.formUnion((document.links + document.images).map(\.destination))
        }
        return Set(files.filter { named.contains($0.path) })
    }
}
