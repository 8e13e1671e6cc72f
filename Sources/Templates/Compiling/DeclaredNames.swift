/// Variables and sections whose names are those of models.
extension Compiler {
    func compileDeclared(_ variable: VariableNode, in scope: Scope, to builder: inout RoutineBuilder) {
        if variable.path.parts.isEmpty {
            compileCurrent(variable, in: scope, to: &builder)
            return
        }
        guard let resolution = resolve(variable.path, at: variable.offset, in: scope, absentIsEmpty: false) else {
            return
        }
        let (words, isOptional, place): (Field.Words, Bool, Field.Place)
        switch resolution.field.kind {
        case .words(let kind, let mayBeAbsent, let found): (words, isOptional, place) = (kind, mayBeAbsent, found)
        case .oneOf(let access): (words, isOptional, place) = (.text, false, .computed(access.text))
        default:
            reportNotWritten(resolution, variable, in: scope)
            return
        }
        if isOptional, !scope.stack.entries[resolution.position].present.contains(resolution.name) {
            reportUnguarded(resolution.name, at: variable.offset, in: scope)
            return
        }
        check(words, called: "'\(resolution.name)', of \(resolution.model.phrase),", variable, in: scope)
        reach(resolution, in: scope, to: &builder) { entry, builder in
            write(words, isOptional: isOptional, place, of: entry, to: &builder)
        }
    }

    private func compileCurrent(_ variable: VariableNode, in scope: Scope, to builder: inout RoutineBuilder) {
        guard let entry = scope.stack.entries.last else { return }
        switch entry.value {
        case .words(let words, let place, let origin):
            check(words, called: "{{.}} here", variable, in: scope)
            write(words, isOptional: origin.isOptional, place, of: entry, to: &builder)
        case .model(let model):
            report(
                "template-not-text",
                at: variable.offset,
                in: scope,
                "{{.}} here is a group of fields (\(model.phrase)), which cannot be written",
                remedy: "write one of: \(model.fields.map(\.name).joined(separator: ", "))"
            )
        case .yesNo:
            report(
                "template-not-text",
                at: variable.offset,
                in: scope,
                "{{.}} here is a yes or no, which cannot be written"
            )
        }
    }

    func compileDeclared(_ section: SectionNode, in scope: Scope, to builder: inout RoutineBuilder) {
        guard !section.path.parts.isEmpty else {
            report(
                "template-section-never-empty",
                at: section.offset,
                in: scope,
                "a section on {{.}} is always shown, because what is here is here"
            )
            compile(section.body, in: scope, to: &builder)
            return
        }
        guard let resolution = resolve(section.path, at: section.offset, in: scope, absentIsEmpty: true) else { return }
        if section.isInverted {
            compileInverted(section, resolution, in: scope, to: &builder)
        } else {
            reach(resolution, in: scope, to: &builder) { entry, builder in
                compileShown(section, resolution, entry, in: scope, to: &builder)
            }
        }
    }

    private func compileShown(
        _ section: SectionNode,
        _ resolution: Resolution,
        _ entry: ContextEntry,
        in scope: Scope,
        to builder: inout RoutineBuilder
    ) {
        var inside = scope
        switch resolution.field.kind {
        case .words(let words, let isOptional, let place):
            if !isOptional, !resolution.mayBeUnreached { reportNeverEmpty(section, resolution, in: scope) }
            let origin = ContextEntry.Origin(resolution, isOptional: isOptional)
            inside.stack = scope.known(resolution)
                .pushing(
                    ContextEntry(value: .words(words, place, origin), slot: entry.slot, offset: entry.offset)
                )
            test(resolution.field, of: entry, is: true, to: &builder) { compile(section.body, in: inside, to: &$0) }
        case .yesNo:
            inside.stack = scope.stack.pushing(ContextEntry(value: .yesNo, slot: entry.slot, offset: entry.offset))
            test(resolution.field, of: entry, is: true, to: &builder) { compile(section.body, in: inside, to: &$0) }
        case .one(let part, .stored(let offset)):
            inside.stack = scope.known(resolution)
                .pushing(
                    ContextEntry(
                        value: .model(part.describe()),
                        slot: entry.slot,
                        offset: entry.offset + Int32(offset),
                        ancestor: entry.ancestor?.part
                    )
                )
            compile(section.body, in: inside, to: &builder)
        case .one(let part, .computed(let visit)):
            forEach(
                visit,
                isStored: false,
                .model(part.describe()),
                resolution,
                entry,
                section,
                in: scope,
                to: &builder
            )
        case .optionalOne(let part, let access):
            let value = ContextEntry.Value.model(part.describe())
            forEach(access.visit, isStored: access.isStored, value, resolution, entry, section, in: scope, to: &builder)
        case .list(let part, let access):
            let value = ContextEntry.Value.model(part.describe())
            forEach(access.visit, isStored: access.isStored, value, resolution, entry, section, in: scope, to: &builder)
        case .oneOf:
            reportNeverEmpty(section, resolution, in: scope)
        case .wordsList(let words, let place, let access):
            let origin = ContextEntry.Origin(resolution, isOptional: false)
            let value = ContextEntry.Value.words(words, place, origin)
            forEach(access.visit, isStored: access.isStored, value, resolution, entry, section, in: scope, to: &builder)
        }
    }

    private func forEach(
        _ visit: @escaping Visit,
        isStored: Bool,
        _ value: ContextEntry.Value,
        _ resolution: Resolution,
        _ entry: ContextEntry,
        _ section: SectionNode,
        in scope: Scope,
        to builder: inout RoutineBuilder
    ) {
        let function = add(.visit(visit))
        let target = builder.newSlot()
        var inside = scope
        inside.stack = scope.known(resolution)
            .pushing(
                ContextEntry(value: value, slot: target, offset: 0, ancestor: isStored ? entry.ancestor?.part : nil)
            )
        let start = builder.begin()
        compile(section.body, in: inside, to: &builder)
        builder.finish(start) {
            .forEach(slot: entry.slot, offset: entry.offset, function: function, target: target, length: $0)
        }
    }

    private func compileInverted(
        _ section: SectionNode,
        _ resolution: Resolution,
        in scope: Scope,
        to builder: inout RoutineBuilder
    ) {
        switch resolution.field.kind {
        case .words(_, optional: false, _) where !resolution.mayBeUnreached, .one where !resolution.mayBeUnreached,
            .oneOf where !resolution.mayBeUnreached:
            reportNeverEmpty(section, resolution, in: scope)
        default: break
        }
        let isDirect = resolution.hops.allSatisfy {
            if case .inside = $0 { return true }
            return false
        }
        if isDirect {
            reach(resolution, in: scope, to: &builder) { entry, builder in
                test(resolution.field, of: entry, is: false, to: &builder) {
                    compile(section.body, in: scope, to: &$0)
                }
            }
            return
        }
        // A part on the way may be absent, and then this is shown too; so it is first found out whether all is there.
        builder.append(.mark(false))
        reach(resolution, in: scope, to: &builder) { entry, builder in
            test(resolution.field, of: entry, is: true, to: &builder) { $0.append(.mark(true)) }
        }
        let start = builder.begin()
        compile(section.body, in: scope, to: &builder)
        builder.finish(start) { .whenUnmarked(length: $0) }
    }
}

extension Scope {
    /// The stack in which an optional field is known to be there.
    fileprivate func known(_ resolution: Resolution) -> ContextStack {
        var stack = stack
        var name = ""
        for part in resolution.name.split(separator: ".") {
            name += (name.isEmpty ? "" : ".") + part
            stack = stack.knowing(name, of: resolution.position)
        }
        return stack
    }
}
