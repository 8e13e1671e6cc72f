#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What Control-C does to a command that runs until it is stopped.
enum Interruption {
    /// Ends the program as if it had finished: being stopped is how such a command ends well.
    static func endsQuietly() {
        signal(SIGINT) { _ in _exit(0) }
        signal(SIGTERM) { _ in _exit(0) }
    }
}
