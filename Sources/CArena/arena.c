#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Every allocation is preceded by its size, for realloc. */
typedef struct {
  size_t size;
  size_t padding;
} header;

typedef struct block {
  struct block *previous;
  size_t capacity;
  size_t used;
  size_t padding;
} block;

static _Thread_local block *current = NULL;

static const size_t first_capacity = 256 * 1024;
static const size_t kept_capacity = 1024 * 1024;

static char *base(block *b) { return (char *)(b + 1); }

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static void grow(size_t needed) {
  size_t capacity = current ? current->capacity * 2 : first_capacity;
  if (capacity > ((size_t)64 << 20)) capacity = (size_t)64 << 20;
  if (capacity < needed) capacity = needed;
  block *b = malloc(sizeof(block) + capacity);
  if (!b) abort();
  b->previous = current;
  b->capacity = capacity;
  b->used = 0;
  current = b;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  size_t total = sizeof(header) + rounded(size);
  if (!current || current->capacity - current->used < total) grow(total);
  header *h = (header *)(base(current) + current->used);
  current->used += total;
  h->size = size;
  return h + 1;
}

void *attest_arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  void *result = allocate(count * size);
  memset(result, 0, count * size);
  return result;
}

void *attest_arena_realloc(void *pointer, size_t size) {
  if (!pointer) return allocate(size);
  header *h = (header *)pointer - 1;
  if (size <= rounded(h->size)) {
    h->size = size;
    return pointer;
  }
  /* The last allocation grows where it is. */
  char *end = (char *)pointer + rounded(h->size);
  if (current && end == base(current) + current->used) {
    size_t more = rounded(size) - rounded(h->size);
    if (size <= SIZE_MAX / 4 && current->capacity - current->used >= more) {
      current->used += more;
      h->size = size;
      return pointer;
    }
  }
  size_t old = h->size;
  void *result = allocate(size);
  memcpy(result, pointer, old < size ? old : size);
  return result;
}

void attest_arena_free(void *pointer) { (void)pointer; }

void attest_arena_reset(void) {
  while (current && (current->previous || current->capacity > kept_capacity)) {
    block *b = current;
    current = b->previous;
    free(b);
  }
  if (current) current->used = 0;
}
