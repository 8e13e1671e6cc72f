internal import CLoopback
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Answers the requests of browsers, one after the other, on one thread.
///
/// There is no request that may take long, arrive slowly or be large, so that no page from elsewhere can keep a person
/// from their preview. Every connection carries one request.
final class PreviewLoop: Sendable {
    let port: UInt16
    private let listener: Int32
    private let state: PreviewState
    private let isStopped = Atomic(false)

    /// More connections than any browser opens; when one more comes, the oldest is closed.
    static let mostConnections = 200

    /// Begins to listen.
    ///
    /// - Throws: `PreviewError` if the port is taken.
    init(port: UInt16, showing state: PreviewState) throws(PreviewError) {
        var actual = port
        listener = scrutiny_listen(&actual)
        guard listener >= 0 else {
            let reason = String(cString: strerror(errno))
            throw PreviewError(
                description: "could not listen on port \(port): \(reason); choose another with --port"
            )
        }
        self.port = actual
        self.state = state
    }

    /// Lets `run` come to its end.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// Answers until it is stopped.
    func run() {
        var connections = [PreviewConnection]()
        while !isStopped.load(ordering: .relaxed) {
            var polled = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
            for connection in connections {
                let events = connection.state == .writing ? POLLOUT : POLLIN
                polled.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
            }
            // Waked as often as it is looked whether there is a new build.
            _ = poll(&polled, nfds_t(polled.count), 100)
            for index in connections.indices where polled[index + 1].revents != 0 {
                if !advance(&connections[index]) { connections[index].deadline = .now - .seconds(1) }
            }
            tell(&connections)
            let now = ContinuousClock.now
            for connection in connections where connection.deadline < now { close(connection.descriptor) }
            connections.removeAll { $0.deadline < now }
            if polled[0].revents != 0 { accept(&connections) }
        }
        for connection in connections { close(connection.descriptor) }
        close(listener)
    }

    private func accept(_ connections: inout [PreviewConnection]) {
        while true {
            let descriptor = scrutiny_accept(listener)
            guard descriptor >= 0 else { return }
            if connections.count >= Self.mostConnections {
                close(connections.removeFirst().descriptor)
            }
            connections.append(PreviewConnection(descriptor))
        }
    }

    /// Answers pages that wait for a new build: when there is one, or when they have waited long enough.
    private func tell(_ connections: inout [PreviewConnection]) {
        let version = state.latest.version
        for index in connections.indices {
            guard case .waiting(let seen) = connections[index].state else { continue }
            if seen != version {
                connections[index].send(PreviewAnswer.script(LiveReload.order, isHead: false))
            } else if connections[index].deadline < .now {
                connections[index].send(PreviewAnswer.script("", isHead: false))
            }
        }
    }

    /// Reads or writes what is possible now; whether the connection is still of use.
    private func advance(_ connection: inout PreviewConnection) -> Bool {
        if connection.state == .writing { return write(&connection) }
        let bytes = [UInt8](unsafeUninitializedCapacity: 16 << 10) { buffer, count in
            count = max(0, scrutiny_receive(connection.descriptor, buffer.baseAddress, buffer.count))
        }
        // Woken for nothing to read, the other side is gone.
        guard !bytes.isEmpty else { return false }
        guard connection.state == .reading else { return true }
        do {
            guard let head = try connection.receive(bytes) else { return true }
            answer(try PreviewRequest(head, port: port), on: &connection)
        } catch {
            connection.send(PreviewAnswer.bytes(of: error))
        }
        return true
    }

    private func answer(_ request: PreviewRequest, on connection: inout PreviewConnection) {
        switch request.path {
        case LiveReload.script:
            connection.send(PreviewAnswer.script(LiveReload.source, isHead: request.isHead))
        case LiveReload.changes:
            connection.state = .waiting(seen: request.value(of: "version"))
            connection.deadline = .now + LiveReload.patience
        default:
            let (outcome, version) = state.latest
            let response = PreviewResponse(to: request.path, showing: outcome, version: version)
            connection.send(PreviewAnswer.bytes(of: response, isHead: request.isHead))
        }
    }

    private func write(_ connection: inout PreviewConnection) -> Bool {
        let sent = connection.output.withUnsafeBytes {
            scrutiny_send(connection.descriptor, $0.baseAddress, $0.count)
        }
        guard sent >= 0 else { return errno == EAGAIN || errno == EINTR }
        connection.output = connection.output.dropFirst(sent)
        if sent > 0 { connection.deadline = .now + PreviewConnection.patience }
        if connection.output.isEmpty {
            scrutiny_finish(connection.descriptor)
            connection.state = .finishing
            connection.deadline = .now + PreviewConnection.lastPatience
        }
        return true
    }
}
