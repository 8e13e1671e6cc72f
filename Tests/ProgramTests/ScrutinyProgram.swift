import Foundation
import Testing

/// The real program, as it stands beside the tests that were built with it.
enum ScrutinyProgram {
    /// What a run of the program did.
    struct Outcome: Sendable {
        let exitCode: Int32
        let standardOutput: String
        let standardError: String
    }

    private struct NotFound: Error, CustomStringConvertible {
        let looked: [String]
        var description: String { "the program 'scrutiny' was not built beside the tests; looked for \(looked)" }
    }

    /// Runs the program with what follows its name on the command line, started in a folder.
    static func run(_ arguments: [String], in folder: String) async throws -> Outcome {
        // Files, not pipes: a full pipe would stop the program, and nobody reads while it runs.
        let capture = try Folder.temporary("scrutiny-run")
        defer { try? FileManager.default.removeItem(atPath: capture) }
        let process = Process()
        process.executableURL = URL(filePath: try path())
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder, directoryHint: .isDirectory)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try emptyFile(capture + "/output")
        process.standardError = try emptyFile(capture + "/error")
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        try #require(process.terminationReason == .exit, "the program crashed")
        return Outcome(
            exitCode: process.terminationStatus,
            standardOutput: try Folder.text(capture + "/output"),
            standardError: try Folder.text(capture + "/error")
        )
    }

    private static func emptyFile(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    /// The program beside the running test bundle, wherever the build was told to put its products.
    static func path() throws -> String {
        let main: [String?] = [CommandLine.arguments.first, Bundle.main.executablePath, Bundle.main.bundlePath]
        let bundles =
            main.compactMap(\.self)
            + CommandLine.arguments.filter { $0.contains(".xctest") }
            + Bundle.allBundles.map(\.bundlePath)
        var looked = [String]()
        for bundle in bundles {
            var folder = URL(filePath: bundle).standardizedFileURL
            // On macOS the test's own executable is three folders deep in its bundle.
            for _ in 0..<4 {
                folder.deleteLastPathComponent()
                let candidate = folder.appending(path: "scrutiny").path(percentEncoded: false)
                looked.append(candidate)
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder)
                if exists, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate) {
                    return candidate
                }
            }
        }
        throw NotFound(looked: looked)
    }
}
