// Writes a data file of chi-so-cds-xa with believable figures: ./generate UNITS PARENTS SEED > file.csv
//
// The same arguments always give the same bytes. A commune is drawn first (people, households, staff, firms, budget),
// its figures follow from it, so that parts never exceed their wholes and the indicators hang together.
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "baseline/criteria.h"

static const double blank_share = 0.005;      // cells left blank
static const double empty_base_share = 0.004; // counts that are 0 of 0
static const double not_applicable_share = 0.002;
static const double exact_share = 0.001;      // communes that budget exactly a printed threshold

// MARK: Random numbers (splitmix64: small, fast, the same everywhere)

static uint64_t state;

static uint64_t next(void) {
    uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static double uniform(void) { return (double)(next() >> 11) * 0x1p-53; }

static bool chance(double p) { return uniform() < p; }

static long between(long low, long high) { return low + (long)(uniform() * (double)(high - low + 1)); }

/// A part of `whole`, on average near `rate`, never more than the whole.
static long part(long whole, double rate) {
    double r = rate + (uniform() + uniform() - 1) * 0.35;
    if (r < 0) r = 0;
    if (r > 1) r = 1;
    return (long)((double)whole * r + 0.5);
}

// MARK: Writing cells

static char line[4096];
static size_t used;

static void text(const char *s) {
    size_t n = strlen(s);
    memcpy(line + used, s, n);
    used += n;
}

static void digits(long value) {
    char reversed[24];
    int n = 0;
    do reversed[n++] = (char)('0' + value % 10);
    while (value /= 10);
    while (n) line[used++] = reversed[--n];
}

/// Starts a cell; says whether it stays blank.
static bool starts_blank(void) {
    line[used++] = ',';
    return chance(blank_share);
}

static void count(long value) {
    if (!starts_blank()) digits(value);
}

static void yes(double p) { count(chance(p)); }

/// Money in million đồng, given in hundredths.
static void money(long hundredths) {
    if (starts_blank()) return;
    digits(hundredths / 100);
    long rest = hundredths % 100;
    if (rest == 0) return;
    line[used++] = '.';
    line[used++] = (char)('0' + rest / 10);
    if (rest % 10) line[used++] = (char)('0' + rest % 10);
}

static void not_applicable(void) { text(",KAD"); }

/// Offices write amounts with none, one or two decimals.
static long rounded(long hundredths) {
    static const long units[] = {100, 100, 10, 1};
    long unit = units[next() & 3];
    return hundredths / unit * unit;
}

static void share_of(long whole, double rate) {
    if (chance(empty_base_share)) whole = 0;
    count(part(whole, rate));
    count(whole);
}

/// A criterion asked of all or nothing: many have it all.
static void all_or_part(long whole, double all) {
    count(chance(all) ? whole : part(whole, 0.7));
    count(whole);
}

// MARK: A commune

typedef struct {
    long people, households, adults, workers, staff, hamlets, schools, firms, small_firms, systems;
    long budget;          // hundredths of a million đồng
    double effort;        // 0 ... 1, how far the commune is: ties its figures together
} Commune;

static Commune draw(void) {
    Commune c;
    c.people = between(1800, 24000);
    c.households = c.people * 10 / between(32, 46);
    c.adults = c.people * between(68, 80) / 100;
    c.workers = c.people * between(48, 62) / 100;
    c.staff = between(14, 62);
    c.hamlets = between(4, 32);
    c.schools = between(1, 9);
    c.firms = between(2, 180);
    c.small_firms = c.firms - part(c.firms, 0.05);
    c.systems = between(1, 12);
    c.budget = between(800000, 9000000);
    c.effort = uniform();
    return c;
}

static void awareness(const Commune *c) {
    count(1 + (chance(0.25) ? between(1, 2) : 0));
    share_of(between(1, 14), 0.8);
    share_of(between(1, 30), 0.8);
    bool section = chance(0.85);
    count(section);
    // Without a section there are no posts, and nobody leaves that cell blank.
    if (section) count(part(60, 0.2 + 0.5 * c->effort));
    else text(",0");
    yes(0.9);
    count(1 + (chance(0.5) ? between(1, 2) : 0));
}

static void institutions(const Commune *c) {
    for (int i = 0; i < 6; i++) yes(0.6 + 0.35 * c->effort);
}

static void infrastructure(const Commune *c) {
    share_of(c->staff, 0.9);
    share_of(c->staff, 0.95);
    share_of(c->people, 0.55 + 0.3 * c->effort);
    share_of(c->households, 0.6 + 0.3 * c->effort);
    share_of(c->households, 0.5 + 0.4 * c->effort);
    yes(0.95);
    yes(0.9);
}

static void people(const Commune *c) {
    long officials = c->staff / 2, others = c->staff - officials;
    yes(0.95);
    share_of(c->hamlets, 0.85);
    yes(0.9);
    count(part(officials, 0.4));
    count(part(others, 0.4));
    count(officials);
    count(others);
    share_of(c->workers, 0.2 + 0.6 * c->effort);
    share_of(c->people, 0.05 + 0.3 * c->effort);
    if (chance(not_applicable_share)) {  // no school of its own
        not_applicable();
        not_applicable();
    } else {
        all_or_part(c->schools, 0.5);
    }
}

/// Spending on safety: what is invested (a), what recurs (b), out of all that is spent on the transformation (c).
static void safety_budget(const Commune *c) {
    static const long thresholds[] = {10, 7, 3};
    long total = rounded(part(c->budget / 40, 0.5)), invested, recurring;
    if (chance(exact_share)) {
        long step = between(100, 20000), safety = step * thresholds[next() % 3];
        total = step * 100;
        invested = part(safety, 0.5);
        recurring = safety - invested;
    } else if (chance(empty_base_share)) {
        total = invested = recurring = 0;
    } else {
        invested = rounded(part(total / 6, 0.3));
        recurring = rounded(part(total / 6, 0.3));
    }
    money(invested);
    money(recurring);
    money(total);
    money(rounded(between(0, 30000)));
    for (int i = 0; i < 3; i++) yes(0.8);
    money(rounded(part(invested + recurring, 0.3)));
    money(invested + recurring);
}

static void safety(const Commune *c) {
    long approved = part(c->systems, 0.6), incidents = chance(0.3) ? 0 : between(1, 40);
    count(approved);
    count(part(approved, 0.7));
    count(approved);
    for (int i = 0; i < 3; i++) share_of(c->systems, 0.7);
    count(incidents);
    count(part(incidents, 0.85));
    count(incidents);
    safety_budget(c);
}

static void government(const Commune *c) {
    long partly = between(10, 90), whole = between(20, 160);
    long files = between(200, 9000), online = part(files, 0.5 + 0.4 * c->effort), by_part = part(online, 0.4);
    long citizens = between(50, 4000), companies = between(0, 60);
    all_or_part(between(20, 140), 0.5);
    count(partly);
    count(whole);
    count(part(partly, 0.7));
    count(part(whole, 0.7));
    count(files);
    count(by_part);
    count(online - by_part);
    count(part(citizens, 0.6));
    count(part(companies, 0.6));
    count(citizens);
    count(companies);
    yes(0.85);
    yes(0.5);
    count(chance(0.6) ? 4 : between(0, 3));
    all_or_part(between(300, 4000), 0.4);
}

static void economy(const Commune *c) {
    if (chance(not_applicable_share)) {  // no small or medium enterprise
        for (int i = 0; i < 4; i++) not_applicable();
    } else {
        share_of(c->small_firms, 0.08);
        share_of(c->small_firms, 0.4);
    }
    share_of(c->firms, 0.6);
    share_of(c->firms, 0.9);
    share_of(between(1, 6), 0.7);
    share_of(between(50, 6000), 0.04);
    money(rounded(part(c->budget / 200, 0.4)));
    money(c->budget);
    money(rounded(part(c->budget / 200, 0.4)));
    money(c->budget);
    share_of(c->workers, 0.03);
}

static void society(const Commune *c) {
    share_of(c->adults, 0.4 + 0.4 * c->effort);
    share_of(c->adults, 0.1 + 0.2 * c->effort);
    share_of(c->households, 0.7);
    share_of(c->workers, 0.2 + 0.4 * c->effort);
    money(rounded(part(c->budget / 80, 0.3)));
    money(rounded(part(c->budget / 120, 0.3)));
    share_of(c->people, 0.1 + 0.25 * c->effort);
    share_of(c->people, 0.1 + 0.2 * c->effort);
    share_of(c->people, 0.6 + 0.3 * c->effort);
}

static void city(void) {
    count(between(1, 3));
    count(between(1, 3));
    yes(0.2);
}

// MARK: The file

static void header(void) {
    printf("unit,parent");
    for (int r = 0; r < RULES; r++) {
        for (int letter = 0; letter < rules[r].inputs; letter++) {
            char name[16];
            input_name(r, letter, name, sizeof name);
            printf(",%s", name);
        }
    }
    putchar('\n');
}

static void row(long unit, long parent, int width) {
    Commune c = draw();
    used = (size_t)snprintf(line, sizeof line, "%0*ld,P%05ld", width, unit, parent);
    awareness(&c);
    institutions(&c);
    infrastructure(&c);
    people(&c);
    safety(&c);
    government(&c);
    economy(&c);
    society(&c);
    city();
    line[used++] = '\n';
    fwrite(line, 1, used, stdout);
}

static long positive(const char *s) {
    char *end;
    errno = 0;
    long value = strtol(s, &end, 10);
    if (errno || *end || value < 1) {
        fprintf(stderr, "a whole number from 1 on is expected, not: %s\n", s);
        exit(64);
    }
    return value;
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: generate UNITS PARENTS SEED > file.csv\n");
        return 64;
    }
    long units = positive(argv[1]), parents = positive(argv[2]);
    state = (uint64_t)positive(argv[3]);
    prepare_criteria();
    static char buffer[1 << 20];
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    header();
    int width = snprintf(NULL, 0, "%ld", units);
    if (width < 5) width = 5;
    for (long u = 0; u < units; u++) row(u + 1, u * parents / units + 1, width);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        perror("generate");
        return 1;
    }
    return 0;
}
