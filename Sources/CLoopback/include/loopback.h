#ifndef SCRUTINY_LOOPBACK_H
#define SCRUTINY_LOOPBACK_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Sockets that only this computer reaches. They never block; -1 with errno set says that something failed.

/// Listens on 127.0.0.1; `port` 0 stands for any that is free, and holds the port afterwards.
int scrutiny_listen(uint16_t *port);

/// Takes a connection that waits.
int scrutiny_accept(int listener);

/// Reads what has arrived; 0 when the other side will send no more.
ssize_t scrutiny_receive(int connection, void *bytes, size_t size);

/// Sends as much as fits now.
ssize_t scrutiny_send(int connection, const void *bytes, size_t size);

/// Says that no more will be sent.
void scrutiny_finish(int connection);

#endif
