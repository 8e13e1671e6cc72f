internal import Diagnostics
internal import Markdown
internal import Model
internal import Templates

/// A picture of the folder `files/` that a text shows.
struct PictureFigure: TemplateModel {
    let address: String
    let alternative: String
    let caption: String?
    let width: String?
    let height: String?

    static let fields = Fields<PictureFigure>("A picture as a figure") {
        Link("address", "link to the picture itself", \.address)
        Text("alternative", "what it shows, for those who do not see it", \.alternative)
        OptionalText("caption", "its caption, where the text gives it one", \.caption)
        OptionalText("width", "its width in pixels, where its header says it", \.width)
        OptionalText("height", "its height in pixels", \.height)
    }

    init(_ file: AttachedFile, _ image: MarkdownLink, on links: PageLinks) {
        address = links.root + file.path
        alternative = image.content.plainText.collapsed
        caption = image.title.isEmpty ? nil : image.title
        width = file.pixels.map { "\($0.width)" }
        height = file.pixels.map { "\($0.height)" }
    }
}
