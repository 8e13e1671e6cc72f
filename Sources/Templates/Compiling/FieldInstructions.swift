/// The instructions that write a field or ask whether it has anything, and the checks that come before.
extension Compiler {
    func write(
        _ words: Field.Words,
        isOptional: Bool,
        _ place: Field.Place,
        of entry: ContextEntry,
        to builder: inout RoutineBuilder
    ) {
        switch place {
        case .stored(let distance):
            let (slot, offset) = (entry.slot, entry.offset + Int32(distance))
            switch (words, isOptional) {
            case (.text, false): builder.append(.text(slot: slot, offset: offset))
            case (.text, true): builder.append(.optionalText(slot: slot, offset: offset))
            case (.markup, false): builder.append(.markup(slot: slot, offset: offset))
            case (.markup, true): builder.append(.optionalMarkup(slot: slot, offset: offset))
            case (.link, false): builder.append(.link(slot: slot, offset: offset))
            case (.link, true): builder.append(.optionalLink(slot: slot, offset: offset))
            }
        case .written(let access):
            let function = add(.write(access.write))
            builder.append(.written(slot: entry.slot, offset: entry.offset, function: function, words: words))
        case .computed(let read):
            let function = add(.words(read))
            builder.append(.computed(slot: entry.slot, offset: entry.offset, function: function, words: words))
        }
    }

    /// Emits what is run only if a field has something, or only if it has nothing.
    func test(
        _ field: Field,
        of entry: ContextEntry,
        is wanted: Bool,
        to builder: inout RoutineBuilder,
        _ body: (inout RoutineBuilder) -> Void
    ) {
        let (slot, offset) = (entry.slot, entry.offset)
        if case .yesNo(.stored(let distance)) = field.kind {
            let start = builder.begin()
            body(&builder)
            builder.finish(start) {
                .whenYes(slot: slot, offset: offset + Int32(distance), is: wanted, length: $0)
            }
            return
        }
        let function = add(.test(field.hasAnything))
        let start = builder.begin()
        body(&builder)
        builder.finish(start) {
            .whenTest(slot: slot, offset: offset, function: function, is: wanted, length: $0)
        }
    }

    /// Reports words that are not safe, or not right, where a variable stands.
    func check(_ words: Field.Words, called name: String, _ variable: VariableNode, in scope: Scope) {
        let tag = variable.path.text
        if words == .markup, !variable.isRaw {
            report(
                "template-escaped-markup",
                at: variable.offset,
                in: scope,
                "\(name) is HTML, and two braces would show its tags to the reader",
                remedy: "write {{{\(tag)}}}"
            )
        } else if words != .markup, variable.isRaw {
            report(
                "template-raw-text",
                at: variable.offset,
                in: scope,
                "\(name) is not HTML, so it cannot be written with three braces or &",
                remedy: "write {{\(tag)}}"
            )
        }
        switch variable.place {
        case .content: break
        case .unsafe(let place, let remedy):
            report(
                "template-unsafe-context",
                at: variable.offset,
                in: scope,
                "{{\(tag)}} stands \(place), where escaping does not make it harmless",
                remedy: remedy
            )
        case .attribute, .address:
            if words == .markup {
                report(
                    "template-unsafe-context",
                    at: variable.offset,
                    in: scope,
                    "\(name) is HTML, which cannot stand in an attribute",
                    remedy: "use a field that is text"
                )
            } else if words == .text, variable.place == .address(isStart: true) {
                report(
                    "template-unsafe-context",
                    at: variable.offset,
                    in: scope,
                    "\(name) is text, and at the start of an address it could make a script of it",
                    remedy: "use a field that is a link"
                )
            }
        }
    }

    func reportNotWritten(_ resolution: Resolution, _ variable: VariableNode, in scope: Scope) {
        let name = resolution.name
        report(
            "template-not-text",
            at: variable.offset,
            in: scope,
            "'\(name)', of \(resolution.model.phrase), is \(resolution.field.kindInSentence), which cannot be written",
            remedy: "write {{#\(name)}} … {{/\(name)}}"
        )
    }

    func reportNeverEmpty(_ section: SectionNode, _ resolution: Resolution, in scope: Scope) {
        if case .oneOf(let access) = resolution.field.kind {
            let name = resolution.name + "." + (access.cases.first ?? "")
            report(
                "template-section-never-empty",
                at: section.offset,
                in: scope,
                "'\(resolution.name)', of \(resolution.model.phrase), is always \(resolution.field.kindInSentence)",
                remedy: "name the case: {{\(section.isInverted ? "^" : "#")\(name)}} … {{/\(name)}}"
            )
            return
        }
        let shown = section.isInverted ? "never" : "always"
        report(
            "template-section-never-empty",
            at: section.offset,
            in: scope,
            "'\(resolution.name)', of \(resolution.model.phrase), is \(resolution.field.kindInSentence) that is never empty, "
                + "so this section is \(shown) shown",
            remedy: section.isInverted ? "take the section out" : "take the section's tags out"
        )
    }
}
