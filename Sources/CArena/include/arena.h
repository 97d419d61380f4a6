#ifndef ATTEST_ARENA_H
#define ATTEST_ARENA_H

#include <stddef.h>

/* A bump allocator, one to a thread, in the shape of libcmark's `cmark_mem`.

   Everything allocated since the last reset is freed at once by `attest_arena_reset`; `attest_arena_free` does
   nothing. Memory is zeroed. Aborts, as libcmark's own allocator does, when the system has no memory left. */

void *attest_arena_calloc(size_t count, size_t size);
void *attest_arena_realloc(void *pointer, size_t size);
void attest_arena_free(void *pointer);

/* Frees all that this thread has allocated; keeps one block for the next document. */
void attest_arena_reset(void);

#endif
