#ifndef ATTEST_EXCHANGE_H
#define ATTEST_EXCHANGE_H

/// Swaps two paths of one file system in one step (renameat2 with RENAME_EXCHANGE on Linux, renamex_np with
/// RENAME_SWAP on Darwin). Gives 0, or -1 with errno set; ENOSYS where the system has no such call.
int attest_exchange(const char *first, const char *second);

#endif
