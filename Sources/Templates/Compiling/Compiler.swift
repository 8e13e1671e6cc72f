import Diagnostics

/// Turns a template and all that it includes into a program.
///
/// Every template is compiled once for each set of values, blocks and indentation that it is used with, as a routine
/// that is called; so the size of the program stays in proportion to the templates.
final class Compiler {
    /// How names are understood.
    enum Names {
        /// Names are those of the models; everything is checked.
        case declared
        /// Names are looked up while rendering; a missing one is empty.
        case lookedUp
    }

    /// How deep templates may include one another, their sections counted in.
    static let deepest = 400

    let library: TemplateLibrary
    let names: Names
    var program = Program()
    private(set) var problems: [Diagnostic] = []
    private var reported: Set<Diagnostic> = []
    var environments = Environments()
    private var routineNumbers: [RoutineKey: Int] = [:]
    private var built: [[Instruction]] = []
    private var calls: [(call: Termination.Call, isShown: Bool, template: ParsedTemplate, offset: Int)] = []
    private var depth = 0

    init(_ library: TemplateLibrary, names: Names) {
        self.library = library
        self.names = names
    }

    /// The program of a template whose names are those of a model, or looked up if there is none.
    func compile(_ template: ParsedTemplate, root: ModelDescription?) -> Program {
        let entries = root.map { [ContextEntry(value: .model($0), slot: 0, offset: 0)] } ?? []
        let scope = Scope(
            template: template,
            stack: ContextStack(entries),
            environment: Environments.none,
            indentation: [],
            isIndentedByCaller: library.recursive.contains(template.name),
            isShown: true,
            routine: 0
        )
        program.entry = routine(template, in: scope)
        if names == .declared { reportEndlessCalls() }
        link()
        return program
    }

    func report(_ rule: String, at offset: Int, in scope: Scope, _ message: String, remedy: String? = nil) {
        let location = scope.template.source.location(at: offset)
        let problem = Diagnostic.error(rule, at: location, message, remedy: remedy)
        if reported.insert(problem).inserted { problems.append(problem) }
    }

    // MARK: Nodes

    func compile(_ nodes: [Node], in scope: Scope, to builder: inout RoutineBuilder) {
        guard depth < Self.deepest else {
            report(
                "template-syntax",
                at: 0,
                in: scope,
                "templates and sections are nested more than \(Self.deepest) deep where this one is included",
                remedy: "include fewer templates inside one another"
            )
            return
        }
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            switch node {
            case .text(let range): write(scope.template.source.bytes[range], to: &builder)
            case .lineStart: startLine(in: scope, to: &builder)
            case .variable(let variable): compile(variable, in: scope, to: &builder)
            case .section(let section): compile(section, in: scope, to: &builder)
            case .partial(let partial): compile(partial, in: scope, to: &builder)
            case .parent(let parent): compile(parent, in: scope, to: &builder)
            case .block(let block): compile(block, in: scope, to: &builder)
            }
        }
    }

    func write(_ bytes: some Collection<UInt8>, to builder: inout RoutineBuilder) {
        builder.appendLiteral(bytes, to: &program.literals)
    }

    func startLine(in scope: Scope, to builder: inout RoutineBuilder) {
        if scope.isIndentedByCaller { builder.append(.indentation) }
        write(scope.indentation, to: &builder)
    }

    private func compile(_ variable: VariableNode, in scope: Scope, to builder: inout RoutineBuilder) {
        switch names {
        case .declared: compileDeclared(variable, in: scope, to: &builder)
        case .lookedUp: builder.append(.lookUp(path: number(of: variable.path), escaped: !variable.isRaw))
        }
    }

    private func compile(_ section: SectionNode, in scope: Scope, to builder: inout RoutineBuilder) {
        switch names {
        case .declared:
            compileDeclared(section, in: scope, to: &builder)
        case .lookedUp:
            let start = builder.begin()
            compile(section.body, in: scope, to: &builder)
            let path = number(of: section.path)
            builder.finish(start) { .lookUpSection(path: path, inverted: section.isInverted, length: $0) }
        }
    }

    private func number(of path: NamePath) -> Int32 {
        if let known = program.paths.firstIndex(of: path) { return Int32(known) }
        program.paths.append(path)
        return Int32(program.paths.count - 1)
    }

    // MARK: Other templates

    private func compile(_ partial: PartialNode, in scope: Scope, to builder: inout RoutineBuilder) {
        check(partial.place, of: "{{> \(partial.name)}}", at: partial.offset, in: scope)
        guard let template = included(partial.name, at: partial.offset, in: scope) else { return }
        call(template, at: partial.offset, indentation: partial.indentation, in: scope, from: &builder)
    }

    private func compile(_ parent: ParentNode, in scope: Scope, to builder: inout RoutineBuilder) {
        check(parent.place, of: "{{< \(parent.name)}}", at: parent.offset, in: scope)
        guard let template = included(parent.name, at: parent.offset, in: scope) else { return }
        checkArguments(of: parent, in: scope)
        var scope = scope
        scope.environment = environments.adding(parent.arguments, of: scope.template, to: scope.environment)
        call(template, at: parent.offset, indentation: parent.indentation, in: scope, from: &builder)
    }

    private func included(_ name: String, at offset: Int, in scope: Scope) -> ParsedTemplate? {
        if let template = library.templates[name] { return template }
        if names == .declared {
            let nearest = NearMiss.nearest(to: name, among: library.templates.keys)
            report(
                "template-missing-partial",
                at: offset,
                in: scope,
                "there is no template called '\(name)'",
                remedy: nearest.map { "did you mean '\($0)'?" } ?? "create it, or take the tag out"
            )
        }
        return nil
    }

    private func call(
        _ template: ParsedTemplate,
        at offset: Int,
        indentation: [UInt8],
        in scope: Scope,
        from builder: inout RoutineBuilder
    ) {
        var callee = scope
        callee.template = template
        callee.isIndentedByCaller = scope.isIndentedByCaller || library.recursive.contains(template.name)
        var added = scope.indentation + indentation
        if !callee.isIndentedByCaller {
            callee.indentation = added
            added = []
        } else {
            callee.indentation = []
        }
        let values = scope.stack.entries
        let routine = routine(template, in: callee)
        let call = Termination.Call(from: scope.routine, to: routine, values: values.map(\.ancestor))
        calls.append((call, scope.isShown, scope.template, offset))
        builder.append(
            .call(
                routine: Int32(routine),
                arguments: Int32(program.arguments.count),
                count: Int32(values.count),
                indentation: Int32(program.literals.count),
                indentationCount: Int32(added.count)
            )
        )
        program.arguments += values.map { Program.Argument(slot: $0.slot, offset: $0.offset) }
        program.literals += added
    }

    /// The number of the routine for a template; it is compiled if it has not been.
    private func routine(_ template: ParsedTemplate, in scope: Scope) -> Int {
        let key = RoutineKey(
            template: template.name,
            contexts: scope.stack.entries.map(\.identity),
            environment: scope.environment,
            indentation: scope.isIndentedByCaller ? nil : scope.indentation
        )
        if let known = routineNumbers[key] { return known }
        let number = program.routines.count
        routineNumbers[key] = number
        program.routines.append(Program.Routine())
        built.append([])
        var inside = scope
        inside.stack = scope.stack.handedOver
        inside.routine = number
        inside.isShown = true
        var builder = RoutineBuilder(slots: scope.stack.entries.count)
        compile(template.nodes, in: inside, to: &builder)
        built[number] = builder.instructions
        program.routines[number].slots = builder.slots
        return number
    }

    // MARK: The end

    private func reportEndlessCalls() {
        let shown = calls.filter(\.isShown)
        var reachable: Set<Int> = [program.entry]
        var waiting = [program.entry]
        while let next = waiting.popLast() {
            for entry in shown where entry.call.from == next && reachable.insert(entry.call.to).inserted {
                waiting.append(entry.call.to)
            }
        }
        let alive = shown.filter { reachable.contains($0.call.from) }
        let endless = Termination.endless(alive.map(\.call))
        for entry in alive where endless.contains(entry.call.from) && endless.contains(entry.call.to) {
            let location = entry.template.source.location(at: entry.offset)
            let problem = Diagnostic.error(
                "template-endless-recursion",
                at: location,
                "this template includes itself again without end",
                remedy: "include it only inside a section on a list or an optional part of the innermost value, "
                    + "so that it ends when the data ends"
            )
            if reported.insert(problem).inserted { problems.append(problem) }
        }
    }

    private func link() {
        for (number, instructions) in built.enumerated() {
            program.routines[number].start = program.instructions.count
            program.instructions += instructions
            program.routines[number].end = program.instructions.count
        }
    }
}
