package import Diagnostics

/// All checks of a finished site.
///
/// They look at the files as they will be written, because what a page says in the end is what counts.
package enum FinishedPages {
    /// What is wrong with the pages of a site.
    ///
    /// - Parameter files: The files of the site by path.
    /// - Returns: Errors, located in the files of the site.
    package static func findings(in files: [String: [UInt8]]) async -> [Diagnostic] {
        let read = await withTaskGroup(of: FinishedPage.self) { group in
            for (path, bytes) in files where path.hasSuffix(".html") {
                group.addTask { FinishedPage(path: path, bytes: bytes) }
            }
            return await group.reduce(into: [String: FinishedPage]()) { $0[$1.path] = $1 }
        }
        let pages = read
        return await withTaskGroup(of: [Diagnostic].self) { group in
            for page in pages.values {
                group.addTask {
                    BrokenLink.findings(on: page, files: files, pages: pages)
                        + ImageWithoutAlternative.findings(on: page, bytes: files[page.path] ?? [])
                        + RepeatedIdentifier.findings(on: page, bytes: files[page.path] ?? [])
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.inFileOrder()
        }
    }
}
