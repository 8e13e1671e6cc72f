import Foundation
import Testing

/// A temporary folder with `Content` and `Templates` in it, as a person who makes a site has them; removed with
/// everything in it when the test lets go of it.
final class Workplace: Sendable {
    let path: String

    /// Copies a content folder, and links to a templates folder, which is copied once a test changes it.
    init(content: String = Folder.fixtures + "/base", templates: String = Folder.templates) throws {
        path = try Folder.temporary("scrutiny-site")
        try Folder.write(try Folder.files(content), to: path + "/Content")
        try FileManager.default.createSymbolicLink(atPath: path + "/Templates", withDestinationPath: templates)
    }

    /// A content folder of these files by path, with the project's own templates.
    init(_ content: [String: String]) throws {
        path = try Folder.temporary("scrutiny-site")
        try Folder.write(content.mapValues { Data($0.utf8) }, to: path + "/Content")
        try FileManager.default.createSymbolicLink(atPath: path + "/Templates", withDestinationPath: Folder.templates)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Runs the program here.
    func run(_ arguments: String...) async throws -> ScrutinyProgram.Outcome {
        try await ScrutinyProgram.run(arguments, in: path)
    }

    /// Makes the site, which must succeed.
    @discardableResult
    func build(_ arguments: String...) async throws -> ScrutinyProgram.Outcome {
        let outcome = try await ScrutinyProgram.run(["build"] + arguments, in: path)
        try #require(outcome.exitCode == 0, "\(outcome.standardError)")
        return outcome
    }

    func write(_ text: String, to relativePath: String) throws {
        try Folder.write([relativePath: Data(text.utf8)], to: path)
    }

    func text(of relativePath: String) throws -> String { try Folder.text(path + "/" + relativePath) }

    func remove(_ relativePath: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + relativePath)
    }

    func exists(_ relativePath: String) -> Bool { Folder.exists(path + "/" + relativePath) }

    /// The files of a folder here; none where the folder does not exist.
    func files(of relativePath: String = "Output") throws -> [String: Data] {
        exists(relativePath) ? try Folder.files(path + "/" + relativePath) : [:]
    }

    /// Replaces words in a file, which must be there.
    func replace(_ words: String, with others: String, in relativePath: String) throws {
        let text = try text(of: relativePath)
        try #require(text.contains(words), "'\(words)' is not in \(relativePath)")
        try write(text.replacing(words, with: others), to: relativePath)
    }

    /// Puts a copy in place of the link to the templates, so that they can be changed.
    func copyTemplates() throws {
        try remove("Templates")
        try Folder.write(try Folder.files(Folder.templates), to: path + "/Templates")
    }

    /// Lays the files of a case's `Content` or `Templates` over what is here.
    ///
    /// A file called `<name>.deleted` removes the file `<name>`.
    func overlay(_ folder: String, part: String) throws {
        if part == "Templates" { try copyTemplates() }
        for (name, bytes) in try Folder.files(folder + "/" + part) {
            if name.hasSuffix(".deleted") {
                try remove(part + "/" + name.dropLast(".deleted".count))
            } else {
                try Folder.write([name: bytes], to: path + "/" + part)
            }
        }
    }
}
