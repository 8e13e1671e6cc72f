import Diagnostics

/// Blocks, and the content that is given to them.
extension Compiler {
    func compile(_ block: BlockNode, in scope: Scope, to builder: inout RoutineBuilder) {
        check(block.place, of: "{{$\(block.name)}}", at: block.offset, in: scope)
        let override = environments[scope.environment, block.name]
        if let override {
            checkOnly(block.body, in: scope)
            for shadowed in override.shadowed { checkOnly(shadowed.block.body, in: scope.inside(shadowed)) }
            var inside = scope.inside(override)
            inside.indentation += block.standalone?.indentation ?? []
            var body = override.block.body
            if body.isEmpty { return }
            if block.standalone == nil {
                if case .lineStart = body.first { body.removeFirst() }
            } else if !override.block.startsAtLineStart {
                startLine(in: inside, to: &builder)
            }
            compile(body, in: inside, to: &builder)
        } else {
            if block.body.isEmpty { return }
            if let standalone = block.standalone, !block.startsAtLineStart {
                startLine(in: scope, to: &builder)
                write(standalone.lead, to: &builder)
            }
            compile(block.body, in: scope, to: &builder)
        }
        if let lineEnd = block.standalone?.lineEnd, !(override?.block ?? block).endsAtLineStart {
            write(scope.template.source.bytes[lineEnd], to: &builder)
        }
    }

    /// Checks what cannot be shown: the default of a block that is given content.
    private func checkOnly(_ nodes: [Node], in scope: Scope) {
        guard names == .declared else { return }
        var scope = scope
        scope.isShown = false
        var thrownAway = RoutineBuilder(slots: 0)
        compile(nodes, in: scope, to: &thrownAway)
    }

    func checkArguments(of parent: ParentNode, in scope: Scope) {
        guard names == .declared else { return }
        let blocks = library.graph.blocks(of: parent.name)
        var seen = Set<String>()
        for argument in parent.arguments {
            if !blocks.contains(argument.name) {
                let nearest = NearMiss.nearest(to: argument.name, among: blocks)
                report(
                    "template-unknown-block",
                    at: argument.offset,
                    in: scope,
                    "'\(parent.name)' has no block called '\(argument.name)'",
                    remedy: nearest.map { "did you mean '\($0)'?" }
                        ?? (blocks.isEmpty ? nil : "write one of: \(blocks.sorted().joined(separator: ", "))")
                )
            }
            if !seen.insert(argument.name).inserted {
                report(
                    "template-ignored-content",
                    at: argument.offset,
                    in: scope,
                    "the block '\(argument.name)' is given content twice",
                    remedy: "keep one of the two"
                )
            }
        }
        if let stray = parent.stray {
            report(
                "template-ignored-content",
                at: stray,
                in: scope,
                "this stands inside {{< \(parent.name)}} but in none of its blocks, so it is never shown",
                remedy: "move it into a block, or take it out"
            )
        }
    }

    /// Reports a tag for other content where only content of HTML or of a quoted attribute can be written safely.
    func check(_ place: MarkupPlace, of tag: String, at offset: Int, in scope: Scope) {
        guard names == .declared else { return }
        let words: String
        let remedy: String
        switch place {
        case .content, .attribute, .address(isStart: false): return
        case .address(isStart: true):
            words = "at the start of an address"
            remedy = "write the start of the address in the template"
        case .unsafe(let place, let instead):
            words = place
            remedy = instead
        }
        report(
            "template-unsafe-context",
            at: offset,
            in: scope,
            "\(tag) stands \(words), where what it brings cannot be checked",
            remedy: remedy
        )
    }
}

extension Scope {
    /// The scope for content that a block was given, at the place of the block.
    func inside(_ override: Override) -> Scope {
        var scope = self
        scope.template = override.template
        scope.environment = override.environment
        return scope
    }
}
