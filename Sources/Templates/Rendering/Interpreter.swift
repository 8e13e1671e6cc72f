extension Program {
    /// Runs the program for the value at the pointer.
    func render(_ root: UnsafeRawPointer?, into run: inout Rendering) {
        instructions.withUnsafeBufferPointer { instructions in
            literals.withUnsafeBufferPointer { literals in
                let interpreter = Interpreter(program: self, instructions: instructions, literals: literals)
                interpreter.call(entry, with: { slots in if let root { slots[0] = root } }, into: &run)
            }
        }
    }
}

/// Runs the instructions of a program.
private struct Interpreter {
    let program: Program
    let instructions: UnsafeBufferPointer<Instruction>
    let literals: UnsafeBufferPointer<UInt8>

    typealias Slots = UnsafeMutablePointer<UnsafeRawPointer>

    /// Runs a routine with its values put into fresh slots.
    func call(_ number: Int, with fill: (Slots) -> Void, into run: inout Rendering) {
        guard program.routines.indices.contains(number) else { return }
        let routine = program.routines[number]
        guard run.descend() else { return }
        defer { run.ascend() }
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: max(routine.slots, 1)) { slots in
            guard let first = slots.baseAddress else { return }
            fill(first)
            self.run(routine.start, routine.end, first, &run)
        }
    }

    func run(_ start: Int, _ end: Int, _ slots: Slots, _ run: inout Rendering) {
        var position = start
        while position < end {
            let instruction = instructions[position]
            position += 1
            switch instruction {
            case .literal(let start, let count):
                run.page.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)]))
            case .text(let slot, let offset):
                run.writeText(TextReading.required(at: slots[Int(slot)] + Int(offset)))
            case .optionalText(let slot, let offset):
                if let text = TextReading.optional(at: slots[Int(slot)] + Int(offset)) { run.writeText(text) }
            case .markup(let slot, let offset):
                run.writeMarkup(MarkupReading.required(at: slots[Int(slot)] + Int(offset)))
            case .optionalMarkup(let slot, let offset):
                if let markup = MarkupReading.optional(at: slots[Int(slot)] + Int(offset)) { run.writeMarkup(markup) }
            case .link(let slot, let offset):
                run.writeLink(TextReading.required(at: slots[Int(slot)] + Int(offset)))
            case .optionalLink(let slot, let offset):
                if let link = TextReading.optional(at: slots[Int(slot)] + Int(offset)) { run.writeLink(link) }
            case .computed(let slot, let offset, let function, let words):
                if case .words(let read) = program.functions[Int(function)],
                    let text = read(slots[Int(slot)] + Int(offset))
                {
                    run.write(text, as: words)
                }
            case .written(let slot, let offset, let function, let words):
                if case .write(let write) = program.functions[Int(function)],
                    let text = write(slots[Int(slot)] + Int(offset), run.anchors)
                {
                    run.write(text, as: words)
                }
            case .whenYes(let slot, let offset, let wanted, let length):
                let yes = (slots[Int(slot)] + Int(offset)).assumingMemoryBound(to: Bool.self).pointee
                if yes != wanted { position += Int(length) }
            case .whenTest(let slot, let offset, let function, let wanted, let length):
                if case .test(let test) = program.functions[Int(function)],
                    test(slots[Int(slot)] + Int(offset)) != wanted
                {
                    position += Int(length)
                }
            case .forEach(let slot, let offset, let function, let target, let length):
                if case .visit(let visit) = program.functions[Int(function)] {
                    visit(slots[Int(slot)] + Int(offset)) { value in
                        slots[Int(target)] = value
                        self.run(position, position + Int(length), slots, &run)
                    }
                }
                position += Int(length)
            case .mark(let mark):
                run.isMarked = mark
            case .whenUnmarked(let length):
                if run.isMarked { position += Int(length) }
            case .indentation:
                run.page.append(contentsOf: run.indentation)
            case .call(let routine, let arguments, let count, let indentation, let indentationCount):
                let before = run.indentation.count
                run.indentation += literals[Int(indentation)..<Int(indentation + indentationCount)]
                call(
                    Int(routine),
                    with: { fresh in
                        for number in 0..<Int(count) {
                            let argument = program.arguments[Int(arguments) + number]
                            fresh[number] = slots[Int(argument.slot)] + Int(argument.offset)
                        }
                    },
                    into: &run
                )
                run.indentation.removeLast(run.indentation.count - before)
                if run.isTooDeep { return }
            case .lookUp(let path, let escaped):
                run.writeValue(program.paths[Int(path)], escaped: escaped)
            case .lookUpSection(let path, let inverted, let length):
                lookUpSection(path, inverted, position, position + Int(length), slots, &run)
                position += Int(length)
            }
        }
    }

    private func lookUpSection(
        _ path: Int32,
        _ inverted: Bool,
        _ start: Int,
        _ end: Int,
        _ slots: Slots,
        _ run: inout Rendering
    ) {
        guard run.descend() else { return }
        defer { run.ascend() }
        let value = run.value(of: program.paths[Int(path)])
        if inverted {
            if !value.isShown { self.run(start, end, slots, &run) }
            return
        }
        for element in value.elements where !run.isTooDeep {
            run.values.append(element)
            self.run(start, end, slots, &run)
            run.values.removeLast()
        }
    }
}
