// A data file in memory: columns of doubles, cut into blocks of units so that a block stays in the cache.
#ifndef TABLE_H
#define TABLE_H

#include <math.h>
#include <string.h>

#include "criteria.h"

enum { BLOCK = 512 };

/// One block: every input as an array of doubles. Missing and KAD are NaN, and so is the padding of the last block.
typedef struct {
    _Alignas(64) double input[INPUTS][BLOCK];
} Block;

typedef struct {
    const char *start;  // into the mapped file
    uint32_t length;
} Name;

typedef struct {
    size_t units, blocks;
    Block **block;
    Name *unit;
    uint32_t *parent;  // index into parents
    size_t parents;
    Name *parent_name;
} Table;

/// NaN with a mark of its own: not applicable. Arithmetic treats it like any NaN.
#define NOT_APPLICABLE_BITS 0x7FF8000000000001u

static inline bool is_not_applicable(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == NOT_APPLICABLE_BITS;
}

/// Reads a CSV with commas and without quotes; stops the program with row, column and cell when it cannot.
Table read_table(const char *path);

#endif
