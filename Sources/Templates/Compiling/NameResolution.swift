import Diagnostics

/// What a name means: where to start, how to go on from there, and what is found.
struct Resolution {
    /// One step from a value to a part of it.
    enum Hop {
        /// The part lies in the value.
        case inside(Int)
        /// A function lends the part, if there is one.
        case visit(Visit, isStored: Bool)
    }

    /// The number of the value in the stack in which the first name was found.
    let position: Int
    let hops: [Hop]
    let field: Field
    /// The model that the field belongs to.
    let model: ModelDescription
    /// How the field is called from the first value, to remember that it is there.
    let name: String
    /// Whether there is a part on the way that may be absent.
    let mayBeUnreached: Bool
}

extension Compiler {
    /// Finds what a name means, or reports why it means nothing.
    ///
    /// With `absentIsEmpty` a part on the way may be absent, as in a section, which is not shown then.
    func resolve(_ path: NamePath, at offset: Int, in scope: Scope, absentIsEmpty: Bool) -> Resolution? {
        let entries = scope.stack.entries
        guard let first = path.parts.first else { return nil }
        let candidates = path.startsAtCurrent ? Array(entries.indices.suffix(1)) : Array(entries.indices)
        guard let position = candidates.last(where: { entries[$0].model?.field(first) != nil }),
            var model = entries[position].model, var field = model.field(first)
        else {
            reportUnknown(first, among: candidates.reversed().compactMap { entries[$0].model }, at: offset, in: scope)
            return nil
        }
        var hops = [Resolution.Hop]()
        var name = first
        var mayBeUnreached = false
        var column = offset + (path.startsAtCurrent ? 1 : 0)
        for (previous, part) in zip(path.parts, path.parts.dropFirst()) {
            column += previous.utf8.count + 1
            switch field.kind {
            case .one(let reference, .stored(let distance)):
                hops.append(.inside(distance))
                model = reference.describe()
            case .one(let reference, .computed(let visit)):
                hops.append(.visit(visit, isStored: false))
                model = reference.describe()
            case .optionalOne(let reference, let access):
                if !entries[position].present.contains(name) {
                    mayBeUnreached = true
                    if !absentIsEmpty {
                        reportUnguarded(name, at: offset, in: scope)
                        return nil
                    }
                }
                hops.append(.visit(access.visit, isStored: access.isStored))
                model = reference.describe()
            case .list:
                report(
                    "template-unknown-name",
                    at: column,
                    in: scope,
                    "'\(name)' is a list, so '\(part)' could be that of any item in it",
                    remedy: "write {{#\(name)}}{{\(part)}}{{/\(name)}}"
                )
                return nil
            case .oneOf(let access):
                guard access.cases.contains(part) else {
                    reportUnknownCase(part, of: name, access.cases, in: model, at: column, scope)
                    return nil
                }
                field = Field(name: part, meaning: "", kind: .yesNo(.computed(access.test(part))))
                name += "." + part
                continue
            case .words, .yesNo, .wordsList:
                report(
                    "template-unknown-name",
                    at: column,
                    in: scope,
                    "'\(name)', of \(model.phrase), is \(field.kindInSentence), which has nothing called '\(part)'"
                )
                return nil
            }
            guard let next = model.field(part) else {
                reportUnknown(part, among: [model], at: column, in: scope)
                return nil
            }
            field = next
            name += "." + part
        }
        return Resolution(
            position: position,
            hops: hops,
            field: field,
            model: model,
            name: name,
            mayBeUnreached: mayBeUnreached
        )
    }

    /// Emits what leads to the value that a field belongs to, and what is done there.
    func reach(
        _ resolution: Resolution,
        in scope: Scope,
        to builder: inout RoutineBuilder,
        _ body: (ContextEntry, inout RoutineBuilder) -> Void
    ) {
        var entry = scope.stack.entries[resolution.position]
        var open = [(start: Int, instruction: (Int32) -> Instruction)]()
        for hop in resolution.hops {
            switch hop {
            case .inside(let distance):
                entry.offset += Int32(distance)
                entry.ancestor = entry.ancestor?.part
            case .visit(let visit, let isStored):
                let (slot, offset, target) = (entry.slot, entry.offset, builder.newSlot())
                let function = add(.visit(visit))
                open.append(
                    (
                        builder.begin(),
                        {
                            .forEach(slot: slot, offset: offset, function: function, target: target, length: $0)
                        }
                    )
                )
                entry = ContextEntry(
                    value: entry.value,
                    slot: target,
                    offset: 0,
                    ancestor: isStored ? entry.ancestor?.part : nil
                )
            }
        }
        body(entry, &builder)
        for (start, instruction) in open.reversed() { builder.finish(start, instruction) }
    }

    /// Adds a function to the program and returns its number.
    func add(_ function: Program.Function) -> Int32 {
        program.functions.append(function)
        return Int32(program.functions.count - 1)
    }

    private func reportUnknown(_ name: String, among models: [ModelDescription], at offset: Int, in scope: Scope) {
        guard let innermost = models.first else {
            report("template-unknown-name", at: offset, in: scope, "'\(name)': nothing here has names")
            return
        }
        let around = models.dropFirst().map(\.phrase)
        let also = around.isEmpty ? "" : ", nor in what is around it (\(around.joined(separator: "; ")))"
        report(
            "template-unknown-name",
            at: offset,
            in: scope,
            "there is no '\(name)' in \(innermost.phrase)\(also)",
            remedy: suggestion(for: name, among: models)
        )
    }

    private func reportUnknownCase(
        _ part: String,
        of name: String,
        _ cases: [String],
        in model: ModelDescription,
        at offset: Int,
        _ scope: Scope
    ) {
        let nearest = NearMiss.nearest(to: part, among: cases)
        report(
            "template-unknown-name",
            at: offset,
            in: scope,
            "'\(name)', of \(model.phrase), is never '\(part)'",
            remedy: nearest.map { "did you mean '\($0)'?" } ?? "write one of: \(cases.joined(separator: ", "))"
        )
    }

    private func suggestion(for name: String, among models: [ModelDescription]) -> String? {
        let all = models.flatMap { $0.fields.map(\.name) }
        if let nearest = NearMiss.nearest(to: name, among: all),
            let owner = models.first(where: { $0.field(nearest) != nil })
        {
            return "did you mean '\(nearest)'" + (owner === models.first ? "?" : ", of \(owner.phrase)?")
        }
        for model in models {
            for field in model.fields {
                guard let part = field.part?.describe(), part.field(name) != nil else { continue }
                return "'\(field.name)' has it: write {{#\(field.name)}}{{\(name)}}{{/\(field.name)}}"
            }
        }
        guard let model = models.first, !model.fields.isEmpty else { return nil }
        return "write one of: \(model.fields.map(\.name).joined(separator: ", "))"
    }

    func reportUnguarded(_ path: String, at offset: Int, in scope: Scope) {
        report(
            "template-optional-unguarded",
            at: offset,
            in: scope,
            "'\(path)' may be absent, which would leave a hole here",
            remedy:
                "write {{#\(path)}} … {{/\(path)}} around it, and {{^\(path)}} … {{/\(path)}} for when there is none"
        )
    }
}

extension ContextEntry.Ancestor {
    /// What a part of this is.
    var part: ContextEntry.Ancestor { ContextEntry.Ancestor(number: number, isPart: true) }
}
