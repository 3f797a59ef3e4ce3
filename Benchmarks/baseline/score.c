// The baseline: chi-so-cds-xa scored by plain C over columns, on one thread.
//
//   score FILE OUT                      file to file
//   score --kernel FILE REPEAT          times scoring alone: all points, group sums and totals
//   score --kernel-ranks FILE REPEAT    the same with ranks
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "kernel.h"
#include "ranks.h"
#include "write.h"

typedef struct {
    Points *points;
    double *total;
    uint32_t *rank, *rank_in_parent;
    RankRoom room;
} Room;

static void *aligned(size_t size) {
    void *p = aligned_alloc(64, (size + 63) / 64 * 64);
    if (!p) {
        fprintf(stderr, "no memory for %zu bytes\n", size);
        exit(1);
    }
    memset(p, 0, size);
    return p;
}

static Room make_room(const Table *table) {
    size_t padded = (table->blocks ? table->blocks : 1) * BLOCK;
    return (Room){
        .points = aligned(sizeof(Points)),
        .total = aligned(padded * sizeof(double)),
        .rank = aligned(padded * sizeof(uint32_t)),
        .rank_in_parent = aligned(padded * sizeof(uint32_t)),
        .room = rank_room(table),
    };
}

static void score_file(const char *path, const char *answer) {
    Table table = read_table(path);
    Room room = make_room(&table);
    score_totals(&table, room.points, room.total);
    find_ranks(&table, room.total, &room.room, room.rank, room.rank_in_parent);
    Bounds bounds = find_bounds(&table);
    write_answer(answer, &table, &bounds, room.points, room.rank, room.rank_in_parent);
}

static double nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void time_kernel(const char *path, int repeat, bool with_ranks) {
    Table table = read_table(path);
    Room room = make_room(&table);
    double *took = aligned((size_t)repeat * sizeof *took);
    for (int i = 0; i < repeat; i++) {
        double start = nanoseconds();
        score_totals(&table, room.points, room.total);
        if (with_ranks) find_ranks(&table, room.total, &room.room, room.rank, room.rank_in_parent);
        took[i] = (nanoseconds() - start) / (double)table.units;
    }
    qsort(took, (size_t)repeat, sizeof *took, ascending);
    double sum = 0;
    for (size_t u = 0; u < table.units; u++) sum += room.total[u];
    printf("units=%zu best=%.2f median=%.2f unit=ns mean-total=%.6f\n", table.units, took[0], took[repeat / 2],
           sum / (double)table.units);
}

int main(int argc, char **argv) {
    prepare_criteria();
    bool kernel = argc == 4 && strcmp(argv[1], "--kernel") == 0;
    bool ranks = argc == 4 && strcmp(argv[1], "--kernel-ranks") == 0;
    int repeat = kernel || ranks ? atoi(argv[3]) : 0;
    if (repeat > 0) {
        time_kernel(argv[2], repeat, ranks);
    } else if (argc == 3) {
        score_file(argv[1], argv[2]);
    } else {
        fprintf(stderr, "usage: score FILE OUT | score --kernel FILE REPEAT | score --kernel-ranks FILE REPEAT\n");
        return 64;
    }
    return 0;
}
