#ifndef ATTEST_MEMORY_H
#define ATTEST_MEMORY_H

/// Has all threads share a few heaps, so that what one frees another can use. Does nothing where the C library has no
/// such heaps. To be called before there are threads.
void attest_share_heaps(void);

/// Gives memory that nothing uses back to the system, where the C library does so when asked.
void attest_release_memory(void);

#endif
