/// A file of the content folder, for documentation and schemas.
package struct ContentFileReference: Sendable {
    /// Its path, with `*` for any one name.
    package let pattern: String
    package let layout: FileForm.Layout
    package let thing: ThingDescription

    /// Every file that a thing and what belongs to it are kept in.
    ///
    /// - Parameters:
    ///   - thing: What holds the files.
    ///   - folder: The folder that the thing's own file lies in, with a slash at its end.
    /// - Returns: The files, in the order of the declarations.
    package static func all(of thing: ThingDescription, in folder: String = "") -> [ContentFileReference] {
        thing.keys.flatMap { key -> [ContentFileReference] in
            guard case .files(let form) = key.form else { return [] }
            let pattern = folder + form.pattern
            let part = form.thing()
            let here = pattern.lastIndex(of: "/").map { String(pattern[...$0]) } ?? ""
            return [ContentFileReference(pattern: pattern, layout: form.layout, thing: part)]
                + all(of: part, in: here)
        }
    }

    /// The name of its schema: `milestones` for `priorities/*/milestones.yaml`, the thing's own name where files have
    /// any name.
    package var name: String {
        let file = pattern.split(separator: "/").last ?? ""
        let stem = file.prefix { $0 != "." }
        return stem.contains("*") ? String(thing.name.map { $0 == " " ? "-" : $0 }) : String(stem)
    }
}
