#ifndef SCRUTINY_EXCHANGE_H
#define SCRUTINY_EXCHANGE_H

/// Exchanges two paths in one step, as renameat2(2) does with RENAME_EXCHANGE.
/// Returns 0, or -1 with errno set where the system or the file system cannot.
int scrutiny_exchange(const char *first, const char *second);

#endif
