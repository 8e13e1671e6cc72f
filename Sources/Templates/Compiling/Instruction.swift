/// One step of rendering.
///
/// It holds numbers only, so that running one never counts references.
///
/// A slot is a numbered pointer to a value; an offset is a distance in bytes from there. A length is the number of
/// instructions right after this one that belong to it.
enum Instruction: Sendable {
    /// Writes bytes of the program's literals.
    case literal(start: Int32, count: Int32)
    /// Writes the indentation that was given to the routine while rendering.
    case indentation

    /// Writes stored words.
    case text(slot: Int32, offset: Int32)
    case optionalText(slot: Int32, offset: Int32)
    case markup(slot: Int32, offset: Int32)
    case optionalMarkup(slot: Int32, offset: Int32)
    case link(slot: Int32, offset: Int32)
    case optionalLink(slot: Int32, offset: Int32)
    /// Writes words that a function finds; `words` says how.
    case computed(slot: Int32, offset: Int32, function: Int32, words: Field.Words)

    /// Writes words that a function makes now, for this place of the page; `words` says how.
    case written(slot: Int32, offset: Int32, function: Int32, words: Field.Words)

    /// Runs what belongs to it if a stored yes or no has the given value.
    case whenYes(slot: Int32, offset: Int32, is: Bool, length: Int32)
    /// Runs what belongs to it if the answer of a function is as given.
    case whenTest(slot: Int32, offset: Int32, function: Int32, is: Bool, length: Int32)
    /// Runs what belongs to it for every value that a function visits, which is in the target slot meanwhile.
    case forEach(slot: Int32, offset: Int32, function: Int32, target: Int32, length: Int32)
    /// Sets the mark.
    case mark(Bool)
    /// Runs what belongs to it if the mark is not set.
    case whenUnmarked(length: Int32)

    /// Runs another routine with values from these slots, and literal bytes added to the indentation.
    case call(routine: Int32, arguments: Int32, count: Int32, indentation: Int32, indentationCount: Int32)

    /// Writes a value that is looked up by name while rendering.
    case lookUp(path: Int32, escaped: Bool)
    /// Runs what belongs to it for a value that is looked up by name while rendering.
    case lookUpSection(path: Int32, inverted: Bool, length: Int32)
}
