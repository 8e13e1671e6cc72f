internal import Dispatch

/// Why the preview could not be started.
package struct PreviewError: Error, CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package let description: String
}

/// Shows a site in a browser on this computer, from memory, and follows its sources.
package struct PreviewServer: Sendable {
    private static let interval = Duration.milliseconds(500)

    private let port: UInt16
    private let folders: [String]
    private let build: @Sendable () async throws -> PreviewOutcome

    /// Prepares a preview.
    ///
    /// - Parameters:
    ///   - port: The port to listen on; 0 for any that is free.
    ///   - folders: The folders whose files are watched.
    ///   - build: Makes the site from them.
    package init(port: UInt16, folders: [String], build: @escaping @Sendable () async throws -> PreviewOutcome) {
        self.port = port
        self.folders = folders
        self.build = build
    }

    /// Builds, serves and watches until the task is cancelled.
    ///
    /// Only this computer is listened to.
    ///
    /// - Parameter ready: Called once with the site's address when browsers can come.
    /// - Throws: What the first build throws, or `PreviewError`.
    package func run(ready: @escaping @Sendable (String) -> Void) async throws {
        let signature = FolderSignature(folders)
        let state = PreviewState(try await build())
        let loop = try PreviewLoop(port: port, showing: state)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await Self.run(loop) }
            group.addTask { try await watch(since: signature, showing: state) }
            ready("http://127.0.0.1:\(loop.port)/")
            // One after another, so that the first failure ends the rest.
            while try await group.next() != nil {}
        }
    }

    /// Runs the loop on a thread of its own until the task is cancelled.
    private static func run(_ loop: PreviewLoop) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "preview").async {
                    loop.run()
                    continuation.resume()
                }
            }
        } onCancel: {
            loop.stop()
        }
    }

    private func watch(since first: FolderSignature, showing state: PreviewState) async throws {
        var last = first
        while true {
            try await Task.sleep(for: Self.interval)
            // Taken before the build, so that a change during the build is not missed.
            let now = FolderSignature(folders)
            guard now != last else { continue }
            last = now
            do {
                state.show(try await build())
            } catch is CancellationError {
                return
            } catch {
                state.show(.failure("\(error)"))
            }
        }
    }
}
