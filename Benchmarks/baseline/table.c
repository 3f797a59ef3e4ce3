#define _GNU_SOURCE
#include "table.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_COLUMNS = 1024, UNIT = -1, PARENT = -2, IGNORED = -3 };

static void *allocate(size_t size) {
    void *p = NULL;
    if (posix_memalign(&p, 64, size) != 0) {
        fprintf(stderr, "no memory for %zu bytes\n", size);
        exit(1);
    }
    return p;
}

static void *resize(void *old, size_t size) {
    void *p = realloc(old, size);
    if (!p) {
        fprintf(stderr, "no memory for %zu bytes\n", size);
        exit(1);
    }
    return p;
}

// MARK: The file

typedef struct {
    const char *start, *end;
} Text;

/// Maps the file over a larger anonymous mapping, so that eight bytes may be loaded at its last cell.
static Text map_file(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat info;
    if (file < 0 || fstat(file, &info) != 0) {
        perror(path);
        exit(1);
    }
    size_t size = (size_t)info.st_size;
    char *start = mmap(NULL, size + 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED
        || (size && mmap(start, size, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, file, 0) == MAP_FAILED)) {
        perror(path);
        exit(1);
    }
    close(file);
    return (Text){start, start + size};
}

// MARK: Cells

static bool ends_cell(char c) { return c == ',' || c == '\n' || c == '\r' || c == '\0'; }

static const char *cell_end(const char *p) {
    while (!ends_cell(*p)) p++;
    return p;
}

static bool is_word(const char *p, size_t length, const char *word) {
    return length == strlen(word) && strncasecmp(p, word, length) == 0;
}

/// Anything but a short whole number: blank, decimals, long numbers, words. Says false for what is none of these.
static bool slow_cell(const char *p, const char *end, double *value) {
    static const double power[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                   1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    size_t length = (size_t)(end - p);
    if (length == 0) {
        *value = NAN;
        return true;
    }
    uint64_t mantissa = 0;
    int digits = 0, decimals = 0;
    bool point = false;
    const char *q = p;
    for (; q < end; q++) {
        unsigned digit = (unsigned)(*q - '0');
        if (digit < 10) {
            mantissa = mantissa * 10 + digit;
            digits++;
            decimals += point;
        } else if (*q == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (q == end && digits > 0 && digits <= 18) {
        // Both are exact below 2^53, so the quotient is the nearest double.
        *value = (double)mantissa / power[decimals];
        return true;
    }
    if (is_word(p, length, "KAD")) {
        uint64_t bits = NOT_APPLICABLE_BITS;
        memcpy(value, &bits, sizeof bits);
        return true;
    }
    bool yes = is_word(p, length, "true") || is_word(p, length, "có");
    *value = yes;
    return yes || is_word(p, length, "false") || is_word(p, length, "không");
}

/// Reads a cell and returns where it ends, or NULL. Whole numbers of up to seven digits take one load and no loop.
static inline const char *read_cell(const char *p, double *value) {
    uint64_t word;
    memcpy(&word, p, sizeof word);
    uint64_t x = word ^ 0x3030303030303030u;  // digits become 0 ... 9
    uint64_t other = ((x + 0x0606060606060606u) | x) & 0xF0F0F0F0F0F0F0F0u;
    if (other != 0) {
        int length = __builtin_ctzll(other) >> 3;
        if (length > 0 && ends_cell(p[length])) {
            x <<= 64 - 8 * length;  // leading zeros in front
            x = x * 10 + (x >> 8);  // pairs, then fours, then eight digits
            x = ((x & 0x000000FF000000FFu) * 0x000F424000000064u + ((x >> 16) & 0x000000FF000000FFu) * 0x0000271000000001u)
                >> 32;
            *value = (double)(uint32_t)x;
            return p + length;
        }
    }
    const char *end = cell_end(p);
    return slow_cell(p, end, value) ? end : NULL;
}

// MARK: Header

static int input_named(const char *name, size_t length) {
    for (int r = 0; r < RULES; r++) {
        for (int letter = 0; letter < rules[r].inputs; letter++) {
            char full[16];
            snprintf(full, sizeof full, "%s.%c", rules[r].code, 'a' + letter);
            bool alone = rules[r].inputs == 1 && is_word(name, length, rules[r].code);
            if (alone || is_word(name, length, full)) return first_input[r] + letter;
        }
    }
    return IGNORED;
}

static int column_named(const char *name, size_t length) {
    if (is_word(name, length, "unit")) return UNIT;
    if (is_word(name, length, "parent")) return PARENT;
    return input_named(name, length);
}

/// Reads the header into `target`: which input each column is. Returns the number of columns.
static int read_header(Text *text, int target[MAX_COLUMNS]) {
    if (text->end - text->start >= 3 && memcmp(text->start, "\xEF\xBB\xBF", 3) == 0) text->start += 3;
    int columns = 0;
    for (const char *p = text->start;; p++) {
        const char *end = cell_end(p);
        if (columns == MAX_COLUMNS) {
            fprintf(stderr, "more than %d columns\n", MAX_COLUMNS);
            exit(1);
        }
        target[columns++] = column_named(p, (size_t)(end - p));
        p = end;
        if (*p != ',') {
            while (p < text->end && (*p == '\r' || *p == '\n')) p++;
            text->start = p;
            return columns;
        }
    }
}

// MARK: Parents

/// Open addressing over parent names; the table is at most half full.
typedef struct {
    uint32_t *slot;  // 0: free, else index + 1
    size_t mask;
} Directory;

static size_t hash(Name name) {
    uint64_t h = 1469598103934665603u;
    for (uint32_t i = 0; i < name.length; i++) h = (h ^ (unsigned char)name.start[i]) * 1099511628211u;
    return (size_t)(h ^ (h >> 32));
}

static bool same(Name a, Name b) { return a.length == b.length && memcmp(a.start, b.start, a.length) == 0; }

static size_t place(const Directory *directory, const Table *table, Name name) {
    size_t i = hash(name) & directory->mask;
    while (directory->slot[i] && !same(table->parent_name[directory->slot[i] - 1], name)) i = (i + 1) & directory->mask;
    return i;
}

static void grow(Directory *directory, Table *table) {
    size_t size = directory->mask ? 2 * (directory->mask + 1) : 1024;
    free(directory->slot);
    directory->slot = calloc(size, sizeof *directory->slot);
    table->parent_name = resize(table->parent_name, size / 2 * sizeof *table->parent_name);
    if (!directory->slot) exit(1);
    directory->mask = size - 1;
    for (size_t i = 0; i < table->parents; i++)
        directory->slot[place(directory, table, table->parent_name[i])] = (uint32_t)i + 1;
}

static uint32_t parent_index(Directory *directory, Table *table, Name name) {
    if (2 * (table->parents + 1) > directory->mask) grow(directory, table);
    size_t i = place(directory, table, name);
    if (directory->slot[i] == 0) {
        table->parent_name[table->parents++] = name;
        directory->slot[i] = (uint32_t)table->parents;
    }
    return directory->slot[i] - 1;
}

// MARK: Rows

static Block *new_block(void) {
    Block *block = allocate(sizeof *block);
    for (int i = 0; i < INPUTS; i++)
        for (int u = 0; u < BLOCK; u++) block->input[i][u] = NAN;
    return block;
}

static void make_room(Table *table) {
    if (table->units % BLOCK != 0) return;
    size_t blocks = table->blocks + 1;
    if ((table->blocks & (table->blocks - 1)) == 0) {  // at powers of two
        size_t room = table->blocks ? 2 * table->blocks : 1;
        table->block = resize(table->block, room * sizeof *table->block);
        table->unit = resize(table->unit, room * BLOCK * sizeof *table->unit);
        table->parent = resize(table->parent, room * BLOCK * sizeof *table->parent);
    }
    table->block[blocks - 1] = new_block();
    table->blocks = blocks;
}

static _Noreturn void refuse(size_t row, int column, const char *p) {
    fprintf(stderr, "row %zu, column %d: cannot read %.*s\n", row + 2, column + 1, (int)(cell_end(p) - p), p);
    exit(1);
}

static const char *read_row(Table *table, const char *p, int columns, const int *target, Name *parent) {
    Block *block = table->block[table->blocks - 1];
    size_t at = table->units % BLOCK;
    for (int column = 0; column < columns; column++) {
        const char *start = p;
        if (target[column] >= 0) {
            p = read_cell(p, &block->input[target[column]][at]);
            if (!p) refuse(table->units, column, start);
        } else {
            p = cell_end(p);
            Name name = {start, (uint32_t)(p - start)};
            if (target[column] == UNIT) table->unit[table->units] = name;
            if (target[column] == PARENT) *parent = name;
        }
        bool last = column == columns - 1;
        if ((*p == ',') == last) refuse(table->units, column, start);
        p += !last;
    }
    if (*p == '\r') p++;
    return p + (*p == '\n');
}

Table read_table(const char *path) {
    Text text = map_file(path);
    int target[MAX_COLUMNS];
    int columns = read_header(&text, target);
    Table table = {0};
    Directory directory = {0};
    Name last = {NULL, UINT32_MAX};
    for (const char *p = text.start; p < text.end; table.units++) {
        make_room(&table);
        table.unit[table.units] = (Name){"", 0};
        Name parent = {"", 0};
        p = read_row(&table, p, columns, target, &parent);
        // Units of one parent mostly follow each other.
        bool again = table.units && same(parent, last);
        table.parent[table.units] = again ? table.parent[table.units - 1] : parent_index(&directory, &table, parent);
        last = parent;
    }
    free(directory.slot);
    return table;
}
