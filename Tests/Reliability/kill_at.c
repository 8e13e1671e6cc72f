// Put under a program with LD_PRELOAD: counts the calls that change something on the disk, and kills the program before
// the one whose number is in KILL_AT. With NO_EXCHANGE two folders cannot change places in one step, as on many network
// drives. With CALLS_IN the names of the calls are written to a file, one a line.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_long calls;

static void count(const char *name) {
    static long last = -1;
    static FILE *list;
    static atomic_flag is_started = ATOMIC_FLAG_INIT;
    if (!atomic_flag_test_and_set(&is_started)) {
        last = getenv("KILL_AT") ? atol(getenv("KILL_AT")) : 0;
        if (getenv("CALLS_IN")) list = fopen(getenv("CALLS_IN"), "w");
    }
    if (atomic_fetch_add(&calls, 1) + 1 == last) kill(getpid(), SIGKILL);
    if (list != NULL) fprintf(list, "%s\n", name);
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (flags & O_CREAT) count(__func__);
    return NEXT(open)(path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
    // What is said to people changes nothing.
    if (descriptor > 2) count(__func__);
    return NEXT(write)(descriptor, bytes, size);
}

int mkdir(const char *path, mode_t mode) { count(__func__); return NEXT(mkdir)(path, mode); }
int rmdir(const char *path) { count(__func__); return NEXT(rmdir)(path); }
int unlink(const char *path) { count(__func__); return NEXT(unlink)(path); }
int rename(const char *old, const char *new) { count(__func__); return NEXT(rename)(old, new); }
int chmod(const char *path, mode_t mode) { count(__func__); return NEXT(chmod)(path, mode); }
int fchmod(int descriptor, mode_t mode) { count(__func__); return NEXT(fchmod)(descriptor, mode); }
int fchown(int descriptor, uid_t owner, gid_t group) { count(__func__); return NEXT(fchown)(descriptor, owner, group); }
int fsync(int descriptor) { count(__func__); return NEXT(fsync)(descriptor); }
// The driver kills processes and not the machine: there is nothing to wait for.
int syncfs(int descriptor) { (void)descriptor; count(__func__); return 0; }

int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags) {
    count(__func__);
    return NEXT(linkat)(old_folder, old, new_folder, new, flags);
}

int fsetxattr(int descriptor, const char *name, const void *value, size_t size, int flags) {
    count(__func__);
    return NEXT(fsetxattr)(descriptor, name, value, size, flags);
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
    count(__func__);
    return NEXT(utimensat)(folder, path, times, flags);
}

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags) {
    count(__func__);
    if (flags && getenv("NO_EXCHANGE")) {
        errno = EINVAL;
        return -1;
    }
    return NEXT(renameat2)(old_folder, old, new_folder, new, flags);
}
