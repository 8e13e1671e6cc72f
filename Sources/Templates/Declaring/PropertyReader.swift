/// Reads one property of a model through a pointer to the model.
///
/// The offset of a stored property is asked for once, so that reading it later is one load from memory, in about a
/// tenth of the time of a closure or a key path (docs/decisions/template-engine.md).
struct PropertyReader<Model, Value>: Sendable {
    private let path: any KeyPath<Model, Value> & Sendable
    /// The distance in bytes from the start of the model; `nil` for a computed property.
    let offset: Int?

    init(_ path: any KeyPath<Model, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Model>.offset(of: path)
    }

    /// Whether the value lies in the model itself, so that it cannot be made again for ever.
    var isStored: Bool { offset != nil }

    /// Lends the value of the model at the pointer.
    func withValue<Result>(at model: UnsafeRawPointer, _ body: (UnsafePointer<Value>) -> Result) -> Result {
        if let offset {
            return body((model + offset).assumingMemoryBound(to: Value.self))
        }
        return withUnsafePointer(to: model.assumingMemoryBound(to: Model.self).pointee[keyPath: path], body)
    }
}
