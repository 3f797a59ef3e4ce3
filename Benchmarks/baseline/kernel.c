#include "kernel.h"

#include <math.h>

// Every mechanism is one plain loop over a block without a branch, so that the compiler turns it into vector code.
// NaN fails every comparison: `p > 0 ? p : 0` is what makes a missing figure worth nothing.

typedef const double *restrict Column;
typedef double *restrict Output;

static void score_yes_no(Column x, double max, Output out) {
    for (int u = 0; u < BLOCK; u++) out[u] = x[u] == 1 ? max : 0;
}

static void score_choice(Column x, double max, Output out) {
    double half = max / 2;
    for (int u = 0; u < BLOCK; u++) out[u] = x[u] == 1 ? max : x[u] == 2 ? half : 0;
}

static void score_halves(Column a, Column b, double max, Output out) {
    double half = max / 2;
    for (int u = 0; u < BLOCK; u++) out[u] = (a[u] == 1 ? half : 0) + (b[u] == 1 ? half : 0);
}

static void score_quotient(Column a, Column b, double full, double slope, double max, Output out) {
    for (int u = 0; u < BLOCK; u++) {
        double ratio = a[u] / b[u];
        double p = ratio >= full ? max : ratio * slope;
        p = p > 0 ? p : 0;
        out[u] = b[u] > 0 ? p : 0;
    }
}

static inline double tier(double x, const Tier *tiers, double max) {
    double p = x >= tiers[2].from ? tiers[2].share * max : 0;
    p = x >= tiers[1].from ? tiers[1].share * max : p;
    return x >= tiers[0].from ? tiers[0].share * max : p;
}

static void score_share_tiers(Column a, Column b, const Tier *tiers, double max, Output out) {
    Tier t[TIERS] = {tiers[0], tiers[1], tiers[2]};
    for (int u = 0; u < BLOCK; u++) {
        double p = tier(a[u] / b[u], t, max);
        out[u] = b[u] > 0 ? p : 0;
    }
}

static void score_amount_tiers(Column x, const Tier *tiers, double max, Output out) {
    Tier t[TIERS] = {tiers[0], tiers[1], tiers[2]};
    for (int u = 0; u < BLOCK; u++) out[u] = tier(x[u], t, max);
}

static void score_posts(Column section, Column posts, const Tier *tiers, double max, Output out) {
    Tier t[TIERS] = {tiers[0], tiers[1], tiers[2]};
    for (int u = 0; u < BLOCK; u++) {
        double p = tier(posts[u], t, max);
        out[u] = section[u] == 1 ? p : 0;
    }
}

static void score_min_max(Column x, double low, double high, double max, Output out) {
    if (high > low) {
        double range = high - low;
        for (int u = 0; u < BLOCK; u++) {
            double p = (x[u] - low) / range * max;
            out[u] = p > 0 ? p : 0;
        }
    } else {  // all alike: full points for having something at all
        for (int u = 0; u < BLOCK; u++) out[u] = x[u] > 0 ? max : 0;
    }
}

static void quotient(Column a, Column b, Output out) {
    for (int u = 0; u < BLOCK; u++) {
        double ratio = a[u] / b[u];
        out[u] = b[u] > 0 ? ratio : NAN;
    }
}

static void add(Column a, Column b, Output out) {
    for (int u = 0; u < BLOCK; u++) out[u] = a[u] + b[u];
}

/// One input as it is, or the sum of two in `scratch`.
static const double *operand(const Block *block, int first, const int8_t letters[2], double *scratch) {
    const double *one = block->input[first + letters[0]];
    if (letters[1] == NONE) return one;
    add(one, block->input[first + letters[1]], scratch);
    return scratch;
}

/// What a cohort rule compares.
static const double *cohort_value(const Block *block, int r, double *scratch) {
    const double *top = block->input[first_input[r] + rules[r].top[0]];
    if (rules[r].base[0] == NONE) return top;
    quotient(top, block->input[first_input[r] + rules[r].base[0]], scratch);
    return scratch;
}

static void score_rule(const Block *block, int r, const Bounds *bounds, Output out) {
    _Alignas(64) double above[BLOCK], below[BLOCK];
    const Rule *rule = &rules[r];
    int first = first_input[r];
    double max = rule->maximum;
    const double *a = block->input[first];
    switch (rule->mechanism) {
        case YES_NO: score_yes_no(a, max, out); break;
        case CHOICE: score_choice(a, max, out); break;
        case HALVES: score_halves(a, block->input[first + 1], max, out); break;
        case POSTS: score_posts(a, block->input[first + 1], rule->tiers, max, out); break;
        case AMOUNT_TIERS: score_amount_tiers(a, rule->tiers, max, out); break;
        case QUOTIENT:
            score_quotient(operand(block, first, rule->top, above), operand(block, first, rule->base, below), rule->full,
                           rule->slope, max, out);
            break;
        case SHARE_TIERS:
            score_share_tiers(operand(block, first, rule->top, above), operand(block, first, rule->base, below),
                              rule->tiers, max, out);
            break;
        case MIN_MAX: score_min_max(cohort_value(block, r, above), bounds->low[r], bounds->high[r], max, out); break;
    }
}

// MARK: Sums

/// Adds `count` columns, lane by lane, with the running sum in registers.
static void sum_columns(const double (*column)[STRIDE], int count, Output out) {
    for (int u = 0; u < BLOCK; u += 8) {
        double sum[8] = {0};
        for (int c = 0; c < count; c++)
            for (int lane = 0; lane < 8; lane++) sum[lane] += column[c][u + lane];
        for (int lane = 0; lane < 8; lane++) out[u + lane] = sum[lane];
    }
}

static void sum_points(Points *points) {
    for (int r = 0; r < RULES;) {
        int group = rules[r].group, first = r;
        while (r < RULES && rules[r].group == group) r++;
        sum_columns(points->rule + first, r - first, points->group[group - 1]);
    }
    sum_columns(points->rule + SUBTOTAL_FIRST, SUBTOTAL_COUNT, points->subtotal);
    sum_columns(points->group, GROUPS, points->total);
}

// MARK: The whole

static void widen(Column x, double *low, double *high) {
    double lows[8], highs[8];
    for (int lane = 0; lane < 8; lane++) lows[lane] = *low, highs[lane] = *high;
    for (int u = 0; u < BLOCK; u += 8) {
        for (int lane = 0; lane < 8; lane++) {
            lows[lane] = x[u + lane] < lows[lane] ? x[u + lane] : lows[lane];
            highs[lane] = x[u + lane] > highs[lane] ? x[u + lane] : highs[lane];
        }
    }
    for (int lane = 0; lane < 8; lane++) {
        *low = lows[lane] < *low ? lows[lane] : *low;
        *high = highs[lane] > *high ? highs[lane] : *high;
    }
}

Bounds find_bounds(const Table *table) {
    _Alignas(64) double scratch[BLOCK];
    Bounds bounds;
    for (int r = 0; r < RULES; r++) bounds.low[r] = INFINITY, bounds.high[r] = -INFINITY;
    for (size_t b = 0; b < table->blocks; b++)
        for (int r = 0; r < RULES; r++)
            if (rules[r].mechanism == MIN_MAX)
                widen(cohort_value(table->block[b], r, scratch), &bounds.low[r], &bounds.high[r]);
    return bounds;
}

void score_block(const Block *block, const Bounds *bounds, Points *points) {
    for (int r = 0; r < RULES; r++) score_rule(block, r, bounds, points->rule[r]);
    sum_points(points);
}

void score_totals(const Table *table, Points *scratch, double *total) {
    Bounds bounds = find_bounds(table);
    for (size_t b = 0; b < table->blocks; b++) {
        score_block(table->block[b], &bounds, scratch);
        memcpy(total + b * BLOCK, scratch->total, sizeof(double) * BLOCK);
    }
}
