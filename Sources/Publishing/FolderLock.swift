#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Keeps other builds out while one publishes.
///
/// The lock is on the folder itself, so that nothing is left to clear away, and the system lets go of it when the process
/// ends, however it ends. Some network file systems have no such locks; then it is not held, and nobody waits.
struct FolderLock {
    private let descriptor: Int32
    /// Whether others are kept out.
    let isHeld: Bool

    /// Waits for its turn.
    init(_ folder: String) {
        descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            isHeld = false
            return
        }
        var result = flock(descriptor, LOCK_EX)
        while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
        isHeld = result == 0
    }

    /// Lets the next one in.
    func release() {
        if descriptor >= 0 { close(descriptor) }
    }
}
