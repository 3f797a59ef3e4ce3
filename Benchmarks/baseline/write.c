#include "write.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { BUFFER = 1 << 20, LONGEST_ROW = 1 << 16 };

typedef struct {
    int file;
    const char *path;
    char *start, *next;
} Output;

static void flush(Output *out) {
    for (char *p = out->start; p < out->next;) {
        ssize_t written = write(out->file, p, (size_t)(out->next - p));
        if (written < 0) {
            perror(out->path);
            exit(1);
        }
        p += written;
    }
    out->next = out->start;
}

// MARK: Cells

static char pairs[200];

static void prepare_pairs(void) {
    for (int i = 0; i < 100; i++) pairs[2 * i] = (char)('0' + i / 10), pairs[2 * i + 1] = (char)('0' + i % 10);
}

static inline char *put(char *p, const char *text, size_t length) {
    memcpy(p, text, length);
    return p + length;
}

static char *put_text(char *p, const char *text) { return put(p, text, strlen(text)); }

static inline char *put_whole(char *p, uint32_t value) {
    char reversed[10];
    int n = 0;
    do reversed[n++] = (char)('0' + value % 10);
    while (value /= 10);
    while (n) *p++ = reversed[--n];
    return p;
}

/// A number from 0 to 900 with ten decimals, after a comma.
static inline char *put_points(char *p, double value) {
    uint64_t scaled = (uint64_t)(value * 1e10 + 0.5);
    uint32_t whole = (uint32_t)(scaled / 10000000000u);
    uint64_t decimals = scaled - (uint64_t)whole * 10000000000u;
    *p++ = ',';
    if (whole >= 100) *p++ = (char)('0' + whole / 100);
    if (whole >= 10) *p++ = pairs[2 * (whole % 100)];
    *p++ = pairs[2 * (whole % 100) + 1];
    *p++ = '.';
    uint32_t high = (uint32_t)(decimals / 100000), low = (uint32_t)(decimals % 100000);  // five digits each
    memcpy(p, pairs + 2 * (high / 1000), 2);
    memcpy(p + 2, pairs + 2 * (high / 10 % 100), 2);
    p[4] = (char)('0' + high % 10);
    memcpy(p + 5, pairs + 2 * (low / 1000), 2);
    memcpy(p + 7, pairs + 2 * (low / 10 % 100), 2);
    p[9] = (char)('0' + low % 10);
    return p + 10;
}

// MARK: Why a criterion has no points

typedef enum { KNOWN, MISSING, NO_BASE } State;

static State state(const Block *block, int r, size_t u) {
    const Rule *rule = &rules[r];
    const double(*input)[BLOCK] = block->input + first_input[r];
    if (rule->mechanism == POSTS && input[0][u] == 0) return KNOWN;  // no section: the posts do not matter
    bool missing = false;
    for (int letter = 0; letter < rule->inputs; letter++) {
        if (is_not_applicable(input[letter][u])) return KNOWN;
        missing |= isnan(input[letter][u]);
    }
    if (missing) return MISSING;
    if (rule->base[0] == NONE) return KNOWN;
    double base = input[rule->base[0]][u] + (rule->base[1] == NONE ? 0 : input[rule->base[1]][u]);
    return base == 0 ? NO_BASE : KNOWN;
}

typedef struct {
    int8_t rule[RULES];
    int count;
} List;

static void note(const Block *block, int r, size_t u, List *missing, List *no_base) {
    switch (state(block, r, u)) {
        case MISSING: missing->rule[missing->count++] = (int8_t)r; break;
        case NO_BASE: no_base->rule[no_base->count++] = (int8_t)r; break;
        case KNOWN: break;
    }
}

static char *put_list(char *p, const List *list) {
    *p++ = ',';
    for (int i = 0; i < list->count; i++) {
        if (i) *p++ = ' ';
        p = put_text(p, rules[list->rule[i]].code);
    }
    return p;
}

// MARK: Rows

static void write_header(Output *out) {
    char *p = put_text(out->next, "unit,parent");
    for (int r = 0; r < RULES; r++) {
        if (r == SUBTOTAL_FIRST) p = put_text(p, ",5.8");
        p = put_text(p, ",");
        p = put_text(p, rules[r].code);
    }
    for (int g = 1; g <= GROUPS; g++) p += sprintf(p, ",group.%d", g);
    out->next = put_text(p, ",total,rank,rank.parent,missing,noBase\n");
}

/// A unit's row after its names. `rank` holds its two ranks.
static char *put_row(char *p, const Block *block, const Points *points, size_t u, const uint32_t rank[2]) {
    List missing = {.count = 0}, no_base = {.count = 0};
    for (int r = 0; r < RULES; r++) {
        if (r == SUBTOTAL_FIRST) p = put_points(p, points->subtotal[u]);
        double value = points->rule[r][u];
        p = put_points(p, value);
        // Only what is worth nothing can lack something, save 6.5, where half may be missing.
        if (value == 0 || rules[r].mechanism == HALVES) note(block, r, u, &missing, &no_base);
    }
    for (int g = 0; g < GROUPS; g++) p = put_points(p, points->group[g][u]);
    p = put_points(p, points->total[u]);
    for (int i = 0; i < 2; i++) {
        *p++ = ',';
        p = put_whole(p, rank[i]);
    }
    p = put_list(p, &missing);
    p = put_list(p, &no_base);
    *p++ = '\n';
    return p;
}

static void write_block(Output *out, const Table *table, size_t b, const Points *points, const uint32_t *rank,
                        const uint32_t *rank_in_parent) {
    size_t first = b * BLOCK, count = table->units - first < BLOCK ? table->units - first : BLOCK;
    for (size_t u = 0; u < count; u++) {
        Name unit = table->unit[first + u], parent = table->parent_name[table->parent[first + u]];
        if (out->next - out->start + unit.length + parent.length + LONGEST_ROW > BUFFER) flush(out);
        char *p = put(out->next, unit.start, unit.length);
        *p++ = ',';
        p = put(p, parent.start, parent.length);
        uint32_t ranks[2] = {rank[first + u], rank_in_parent[first + u]};
        out->next = put_row(p, table->block[b], points, u, ranks);
    }
}

void write_answer(const char *path, const Table *table, const Bounds *bounds, Points *points, const uint32_t *rank,
                  const uint32_t *rank_in_parent) {
    Output out = {.file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644), .path = path, .start = malloc(BUFFER)};
    if (out.file < 0 || !out.start) {
        perror(path);
        exit(1);
    }
    out.next = out.start;
    prepare_pairs();
    write_header(&out);
    for (size_t b = 0; b < table->blocks; b++) {
        score_block(table->block[b], bounds, points);
        write_block(&out, table, b, points, rank, rank_in_parent);
    }
    flush(&out);
    if (close(out.file) != 0) {
        perror(path);
        exit(1);
    }
    free(out.start);
}
