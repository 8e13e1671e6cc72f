/// Where the compiler is: what names mean here, what blocks are given, and what goes before a line.
struct Scope {
    /// The template whose text is being compiled.
    var template: ParsedTemplate
    /// What names are looked for in.
    var stack: ContextStack
    /// What blocks are given.
    var environment: Int
    /// What goes before every line, as far as it is known beforehand.
    var indentation: [UInt8]
    /// Whether more is put before every line while rendering, as in a template that includes itself.
    var isIndentedByCaller: Bool
    /// Whether what is compiled here can be shown at all, and is not only checked.
    var isShown: Bool
    /// The number of the routine that this belongs to.
    var routine: Int
}

/// What makes two routines the same.
struct RoutineKey: Hashable {
    let template: String
    let contexts: [ContextEntry.Identity]
    let environment: Int
    /// `nil` if it is given while rendering.
    let indentation: [UInt8]?
}
