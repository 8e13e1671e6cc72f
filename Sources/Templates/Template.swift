@_spi(HTMLProducer) package import SafeHTML

/// A template compiled against a model: it renders values of that model and no others.
///
/// Names were resolved when it was compiled, so rendering looks nothing up and appends bytes to one buffer.
package struct Template<Model: TemplateModel>: Sendable {
    let program: Program

    /// Whether the template was free of errors.
    ///
    /// One that was not renders nothing; its errors are in the library's
    /// `diagnostics`.
    package let isValid: Bool

    init(_ program: Program?) {
        self.program = program ?? Program()
        isValid = program != nil
    }

    /// The page for a value, as UTF-8.
    ///
    /// - Parameters:
    ///   - model: The value.
    ///   - anchors: The anchors of the page; a part of a page is given those of its page.
    /// - Returns: The bytes of the page.
    package func render(_ model: Model, anchors: PageAnchors = PageAnchors()) -> [UInt8] {
        var page = [UInt8]()
        append(model, to: &page, anchors: anchors)
        return page
    }

    /// The markup for a value, to be put into other pages.
    package func html(_ model: Model) -> HTML {
        HTML(vouchingFor: String(decoding: render(model), as: UTF8.self))
    }

    /// Appends the page for a value to a buffer of UTF-8.
    package func append(_ model: Model, to buffer: inout [UInt8], anchors: PageAnchors = PageAnchors()) {
        guard isValid else { return }
        withUnsafePointer(to: model) { root in
            var run = Rendering(taking: &buffer, anchors: anchors)
            program.render(UnsafeRawPointer(root), into: &run)
            run.giveBack(to: &buffer)
        }
    }
}
