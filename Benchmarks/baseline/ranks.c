#include "ranks.h"

#include <stdlib.h>

enum { DIGIT = 11, BUCKETS = 1 << DIGIT, PASSES = (64 + DIGIT - 1) / DIGIT };

static void *room_for(size_t count, size_t size) {
    void *p = calloc(count ? count : 1, size);
    if (!p) exit(1);
    return p;
}

RankRoom rank_room(const Table *table) {
    return (RankRoom){
        .entry = room_for(table->units, sizeof(Entry)),
        .other = room_for(table->units, sizeof(Entry)),
        .seen = room_for(table->parents, sizeof(uint32_t)),
        .rank = room_for(table->parents, sizeof(uint32_t)),
        .last = room_for(table->parents, sizeof(uint64_t)),
    };
}

/// The bits of a double that is not negative are in the order of its value; the complement puts the highest first.
static uint64_t descending_key(double total) {
    uint64_t bits;
    memcpy(&bits, &total, sizeof bits);
    return ~bits;
}

/// Radix sort from the lowest digit. All histograms are taken in one pass; a digit that all share is skipped.
static Entry *sort(Entry *from, Entry *to, size_t count) {
    static uint32_t histogram[PASSES][BUCKETS];
    memset(histogram, 0, sizeof histogram);
    for (size_t i = 0; i < count; i++)
        for (int pass = 0; pass < PASSES; pass++) histogram[pass][from[i].key >> (pass * DIGIT) & (BUCKETS - 1)]++;
    for (int pass = 0; pass < PASSES; pass++) {
        uint32_t *place = histogram[pass];
        int shift = pass * DIGIT;
        if (count == 0 || place[from[0].key >> shift & (BUCKETS - 1)] == count) continue;
        uint32_t before = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            uint32_t here = place[bucket];
            place[bucket] = before;
            before += here;
        }
        for (size_t i = 0; i < count; i++) to[place[from[i].key >> shift & (BUCKETS - 1)]++] = from[i];
        Entry *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

void find_ranks(const Table *table, const double *total, RankRoom *room, uint32_t *rank, uint32_t *rank_in_parent) {
    for (size_t u = 0; u < table->units; u++) room->entry[u] = (Entry){descending_key(total[u]), (uint32_t)u};
    const Entry *sorted = sort(room->entry, room->other, table->units);
    memset(room->seen, 0, table->parents * sizeof *room->seen);
    uint32_t current = 0;
    for (size_t i = 0; i < table->units; i++) {
        Entry e = sorted[i];
        uint32_t parent = table->parent[e.unit];
        if (i == 0 || e.key != sorted[i - 1].key) current = (uint32_t)i + 1;
        rank[e.unit] = current;
        uint32_t place = ++room->seen[parent];
        if (place == 1 || e.key != room->last[parent]) room->rank[parent] = place;
        room->last[parent] = e.key;
        rank_in_parent[e.unit] = room->rank[parent];
    }
}
