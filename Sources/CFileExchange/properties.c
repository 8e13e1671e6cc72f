#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <copyfile.h>
#endif

static int open_folder(const char *path) { return open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY); }

/// Gives owner and group, and the rights that new files take from the folder.
static int inherit(int from, int to, int with_owner) {
    struct stat old, new;
    if (fstat(from, &old) != 0 || fstat(to, &new) != 0) return -1;
    // Each by itself: who may give the group may often not give the owner.
    if (old.st_gid != new.st_gid && fchown(to, (uid_t)-1, old.st_gid) != 0) return -1;
    if (with_owner && old.st_uid != new.st_uid && fchown(to, old.st_uid, (gid_t)-1) != 0) return -1;
    if (fchmod(to, S_IRWXU | (old.st_mode & S_ISGID)) != 0) return -1;
    return 0;
}

#if defined(__linux__)

/// Whether the system refuses to let anybody but itself set an attribute; such a one is none of ours.
static int is_of_the_system(const char *name) {
    return strncmp(name, "security.", 9) == 0 || strncmp(name, "trusted.", 8) == 0;
}

static int copy_attribute(int from, int to, const char *name) {
    ssize_t size = fgetxattr(from, name, NULL, 0);
    if (size < 0) return errno == ENODATA || errno == ENOTSUP ? 0 : -1;
    char *value = malloc(size > 0 ? (size_t)size : 1);
    if (value == NULL) return -1;
    size = fgetxattr(from, name, value, (size_t)size);
    int result = size < 0 ? -1 : fsetxattr(to, name, value, (size_t)size, 0);
    int reason = errno;
    free(value);
    errno = reason;
    return result != 0 && is_of_the_system(name) ? 0 : result;
}

static int copy_attributes(int from, int to) {
    ssize_t size = flistxattr(from, NULL, 0);
    if (size <= 0) return size == 0 || errno == ENOTSUP ? 0 : -1;
    char *names = malloc((size_t)size);
    if (names == NULL) return -1;
    size = flistxattr(from, names, (size_t)size);
    int result = size < 0 ? -1 : 0;
    for (char *name = names; result == 0 && name < names + size; name += strlen(name) + 1) {
        result = copy_attribute(from, to, name);
    }
    int reason = errno;
    free(names);
    errno = reason;
    return result;
}

#endif

static int with_folders(const char *from, const char *to, int (*work)(int, int, int), int option) {
    int result = -1, reason;
    int old = open_folder(from);
    if (old < 0) return -1;
    int new = open_folder(to);
    if (new >= 0) result = work(old, new, option);
    reason = errno;
    close(old);
    if (new >= 0) close(new);
    errno = reason;
    return result;
}

static int inherit_all(int from, int to, int with_owner) {
#if defined(__linux__)
    // What the folder above handed down is not what the old folder has.
    fremovexattr(to, "system.posix_acl_access");
    fremovexattr(to, "system.posix_acl_default");
#endif
    if (inherit(from, to, with_owner) != 0) return -1;
#if defined(__linux__)
    return copy_attribute(from, to, "system.posix_acl_default");
#elif defined(__APPLE__)
    return fcopyfile(from, to, NULL, COPYFILE_ACL);
#else
    return 0;
#endif
}

static int take_over(int from, int to, int unused) {
    (void)unused;
    struct stat old;
    if (fstat(from, &old) != 0) return -1;
    // The mode comes first: an access list says more than a mode, and changes it.
    if (fchmod(to, old.st_mode & 07777) != 0) return -1;
#if defined(__linux__)
    return copy_attributes(from, to);
#elif defined(__APPLE__)
    return fcopyfile(from, to, NULL, COPYFILE_ACL | COPYFILE_XATTR);
#else
    return 0;
#endif
}

int scrutiny_inherit(const char *from, const char *to, int with_owner) {
    return with_folders(from, to, inherit_all, with_owner);
}

int scrutiny_take_over(const char *from, const char *to) { return with_folders(from, to, take_over, 0); }
