/// What templates may name in one model, without its Swift type.
final class ModelDescription: Sendable {
    /// What it stands for.
    let meaning: String
    /// Its fields, in the order of their declaration.
    let fields: [Field]

    private let type: any TemplateModel.Type
    private let givenName: String?
    private let positions: [String: Int]

    /// Which Swift type it is.
    var id: ObjectIdentifier { ObjectIdentifier(type) }

    /// What errors and documentation call it; by default the name of its Swift type.
    ///
    /// Only they need it, and a type's name is slow to find.
    var name: String { givenName ?? String(describing: type) }

    init(type: any TemplateModel.Type, name: String?, meaning: String, fields: [Field]) {
        self.type = type
        givenName = name
        self.meaning = meaning
        self.fields = fields
        var positions = [String: Int]()
        for (position, field) in fields.enumerated() {
            let previous = positions.updateValue(position, forKey: field.name)
            precondition(previous == nil, "\(type) declares two fields called \(field.name)")
        }
        self.positions = positions
    }

    /// The model in a sentence, by what it stands for: `a measure as a row of a scorecard`.
    ///
    /// People who write templates know their page and not the program's types.
    var phrase: String {
        let words = meaning.prefix { $0 != ";" && $0 != "," }
        let isName = words.dropFirst().first?.isUppercase ?? false
        return isName ? String(words) : words.prefix(1).lowercased() + words.dropFirst()
    }

    /// The field of the given name.
    func field(_ name: String) -> Field? {
        positions[name].map { fields[$0] }
    }
}

/// A model that another one refers to, looked up when it is needed, so that models may refer to themselves.
struct ModelReference: Sendable {
    /// Looks the model up.
    let describe: @Sendable () -> ModelDescription

    init<Model: TemplateModel>(_ model: Model.Type) {
        describe = { Model.fields.description }
    }
}
