#ifndef SCRUTINY_EXCHANGE_H
#define SCRUTINY_EXCHANGE_H

/// Exchanges two paths in one step, as renameat2(2) does with RENAME_EXCHANGE.
/// Returns 0, or -1 with errno set where the system or the file system cannot.
int scrutiny_exchange(const char *first, const char *second);

/// Lets a new, empty folder inherit as another one does, before anything is put into it: owner (if wanted), group, setgid
/// and the access lists of what will be made in it. Nobody but its owner may look into it yet.
/// Returns 0, or -1 with errno set where one of these cannot be given.
int scrutiny_inherit(const char *from, const char *to, int with_owner);

/// Gives a finished folder the mode, the access list and the attributes of another one.
/// Returns 0, or -1 with errno set where one of these cannot be given.
int scrutiny_take_over(const char *from, const char *to);

/// Waits until a file or folder is on the disk. Returns 0, or -1 with errno set.
int scrutiny_sync(const char *path);

/// Waits until everything below a folder is on the disk. Returns 0, or -1 with errno set.
int scrutiny_sync_below(const char *folder);

#endif
