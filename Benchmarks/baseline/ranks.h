// Ranks 1, 2, 2, 4 by total, most points first: over all units and among the units of the same parent.
#ifndef RANKS_H
#define RANKS_H

#include "table.h"

typedef struct {
    uint64_t key;
    uint32_t unit;
} Entry;

/// Room for ranking, reused between runs.
typedef struct {
    Entry *entry, *other;
    uint32_t *seen, *rank;  // by parent: units so far, rank of the last
    uint64_t *last;         // by parent: key of the last
} RankRoom;

RankRoom rank_room(const Table *table);
void find_ranks(const Table *table, const double *total, RankRoom *room, uint32_t *rank, uint32_t *rank_in_parent);

#endif
