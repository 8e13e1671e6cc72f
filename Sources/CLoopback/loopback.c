#define _GNU_SOURCE
#include "loopback.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

static int prepare(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0) return -1;
    if (fcntl(descriptor, F_SETFD, FD_CLOEXEC) != 0) return -1;
#if defined(SO_NOSIGPIPE)
    int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return 0;
}

static int close_failed(int descriptor) {
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
}

int scrutiny_listen(uint16_t *port) {
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0) return -1;
    int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(*port);
    if (prepare(listener) != 0 || bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 128) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        return close_failed(listener);
    }
    *port = ntohs(address.sin_port);
    return listener;
}

int scrutiny_accept(int listener) {
    int connection = accept(listener, NULL, NULL);
    if (connection < 0) return -1;
    return prepare(connection) == 0 ? connection : close_failed(connection);
}

ssize_t scrutiny_receive(int connection, void *bytes, size_t size) { return recv(connection, bytes, size, 0); }

ssize_t scrutiny_send(int connection, const void *bytes, size_t size) {
#if defined(MSG_NOSIGNAL)
    return send(connection, bytes, size, MSG_NOSIGNAL);
#else
    return send(connection, bytes, size, 0);
#endif
}

void scrutiny_finish(int connection) { shutdown(connection, SHUT_WR); }
