// Scoring: from columns of figures to points, group sums and totals.
#ifndef KERNEL_H
#define KERNEL_H

#include "table.h"

/// Columns of points are a cache line longer than a block: otherwise a row would hit the same cache set 67 times.
enum { STRIDE = BLOCK + 8 };

/// What a block is worth. Written anew for each block, so that it never leaves the cache.
typedef struct {
    _Alignas(64) double rule[RULES][STRIDE];
    double group[GROUPS][STRIDE];
    double subtotal[STRIDE];  // 5.8
    double total[STRIDE];
} Points;

/// The lowest and highest value of each cohort rule over all units.
typedef struct {
    double low[RULES], high[RULES];
} Bounds;

Bounds find_bounds(const Table *table);
void score_block(const Block *block, const Bounds *bounds, Points *points);

/// Bounds, then all blocks: the totals of all units (`total` is padded to whole blocks).
void score_totals(const Table *table, Points *scratch, double *total);

#endif
