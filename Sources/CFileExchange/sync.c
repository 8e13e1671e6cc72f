// syncfs is declared only under _GNU_SOURCE.
#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int finish(int descriptor, int result) {
    int reason = errno;
    close(descriptor);
    // Some network file systems cannot say that something is on the disk; a pipe or the like never can.
    if (result != 0 && (reason == EINVAL || reason == ENOTSUP || reason == ENOSYS)) return 0;
    errno = reason;
    return result;
}

int scrutiny_sync(const char *path) {
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return -1;
    return finish(descriptor, fsync(descriptor));
}

int scrutiny_sync_below(const char *folder) {
    int descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (descriptor < 0) return -1;
#if defined(__linux__)
    // One wait for all files: one for each takes a second where this takes a tenth.
    return finish(descriptor, syncfs(descriptor));
#else
    // Each file was waited for when it was written.
    return finish(descriptor, fsync(descriptor));
#endif
}
