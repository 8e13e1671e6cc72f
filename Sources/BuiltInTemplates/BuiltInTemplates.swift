/// The templates that the program brings with it: those of the folder `Templates` when it was compiled.
package enum BuiltInTemplates {
    /// The bytes of every file by its path in the templates folder.
    package static var files: [String: [UInt8]] {
        var files = [String: [UInt8]](minimumCapacity: texts.count)
        for (path, text) in texts { files[path] = text.withUTF8Buffer { Array($0) } }
        return files
    }
}
