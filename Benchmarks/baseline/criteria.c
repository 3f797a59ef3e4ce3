#include "criteria.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Shapes of the quotient, named by the document's own letters.
#define ONLY_A .inputs = 1, .top = {0, NONE}, .base = {NONE, NONE}
#define A_OVER_B .inputs = 2, .top = {0, NONE}, .base = {1, NONE}
#define A_AND_B .inputs = 2, .top = {NONE, NONE}, .base = {NONE, NONE}
#define AB_OVER_C .inputs = 3, .top = {0, 1}, .base = {2, NONE}
#define BC_OVER_A .inputs = 3, .top = {1, 2}, .base = {0, NONE}
#define AB_OVER_CD .inputs = 4, .top = {0, 1}, .base = {2, 3}
#define CD_OVER_AB .inputs = 4, .top = {2, 3}, .base = {0, 1}

#define YES(code, group, max) {code, group, YES_NO, max, ONLY_A, 0, 0, {{0, 0}}}
#define PICK(code, group, max) {code, group, CHOICE, max, ONLY_A, 0, 0, {{0, 0}}}
/// Full points from `full` on, below it value / full * max.
#define CAPPED(code, group, max, full, shape) {code, group, QUOTIENT, max, shape, full, (max) / (full), {{0, 0}}}
#define RATIO(code, group, max, shape) {code, group, QUOTIENT, max, shape, 1.0, max, {{0, 0}}}
/// Full points from 100 % on, else none.
#define ALL(code, group, max, shape) {code, group, QUOTIENT, max, shape, 1.0, 0, {{0, 0}}}
#define COHORT(code, group, max, shape) {code, group, MIN_MAX, max, shape, 0, 0, {{0, 0}}}

const Rule rules[RULES] = {
    PICK("1.1", 1, 20),
    RATIO("1.2", 1, 20, A_OVER_B),
    RATIO("1.3", 1, 15, A_OVER_B),
    {"1.4", 1, POSTS, 15, A_AND_B, 0, 0, {{20, 1}, {10, 0.5}, {-INFINITY, 0.25}}},
    YES("1.5", 1, 15),
    PICK("1.6", 1, 15),

    YES("2.1", 2, 20),
    YES("2.2", 2, 20),
    YES("2.3", 2, 15),
    YES("2.4", 2, 15),
    YES("2.5", 2, 15),
    YES("2.6", 2, 15),

    RATIO("3.1", 3, 15, A_OVER_B),
    RATIO("3.2", 3, 15, A_OVER_B),
    CAPPED("3.3", 3, 15, 0.95, A_OVER_B),
    RATIO("3.4", 3, 15, A_OVER_B),
    CAPPED("3.5", 3, 15, 0.80, A_OVER_B),
    YES("3.6", 3, 15),
    YES("3.7", 3, 10),

    YES("4.1", 4, 15),
    RATIO("4.2", 4, 15, A_OVER_B),
    YES("4.3", 4, 15),
    CAPPED("4.4", 4, 15, 0.50, AB_OVER_CD),
    CAPPED("4.5", 4, 15, 0.80, A_OVER_B),
    COHORT("4.6", 4, 15, A_OVER_B),
    ALL("4.7", 4, 10, A_OVER_B),

    COHORT("5.1", 5, 10, ONLY_A),
    RATIO("5.2", 5, 10, A_OVER_B),
    RATIO("5.3", 5, 10, A_OVER_B),
    RATIO("5.4", 5, 10, A_OVER_B),
    RATIO("5.5", 5, 10, A_OVER_B),
    COHORT("5.6", 5, 10, ONLY_A),
    RATIO("5.7", 5, 5, A_OVER_B),
    {"5.8.1", 5, SHARE_TIERS, 10, AB_OVER_C, 0, 0, {{0.10, 1}, {0.07, 0.7}, {0.03, 0.3}}},
    {"5.8.2", 5, AMOUNT_TIERS, 5, ONLY_A, 0, 0, {{200, 1}, {100, 0.7}, {50, 0.3}}},
    YES("5.8.3", 5, 5),
    YES("5.8.4", 5, 5),
    YES("5.8.5", 5, 5),
    RATIO("5.8.6", 5, 5, A_OVER_B),

    ALL("6.1", 6, 15, A_OVER_B),
    RATIO("6.2", 6, 20, CD_OVER_AB),
    CAPPED("6.3", 6, 15, 0.80, BC_OVER_A),
    RATIO("6.4", 6, 15, AB_OVER_CD),
    {"6.5", 6, HALVES, 10, A_AND_B, 0, 0, {{0, 0}}},
    {"6.6", 6, AMOUNT_TIERS, 15, ONLY_A, 0, 0, {{4, 1}, {INFINITY, 0}, {INFINITY, 0}}},
    ALL("6.7", 6, 10, A_OVER_B),

    CAPPED("7.1", 7, 20, 0.10, A_OVER_B),
    CAPPED("7.2", 7, 10, 0.50, A_OVER_B),
    CAPPED("7.3", 7, 10, 0.80, A_OVER_B),
    RATIO("7.4", 7, 10, A_OVER_B),
    CAPPED("7.5", 7, 10, 0.50, A_OVER_B),
    CAPPED("7.6", 7, 10, 0.05, A_OVER_B),
    CAPPED("7.7", 7, 10, 0.0025, A_OVER_B),
    CAPPED("7.8", 7, 10, 0.0025, A_OVER_B),
    CAPPED("7.9", 7, 10, 0.02, A_OVER_B),

    CAPPED("8.1", 8, 25, 0.70, A_OVER_B),
    CAPPED("8.2", 8, 20, 0.30, A_OVER_B),
    RATIO("8.3", 8, 20, A_OVER_B),
    CAPPED("8.4", 8, 20, 0.50, A_OVER_B),
    COHORT("8.5", 8, 25, ONLY_A),
    COHORT("8.6", 8, 20, ONLY_A),
    CAPPED("8.7", 8, 25, 0.30, A_OVER_B),
    CAPPED("8.8", 8, 20, 0.30, A_OVER_B),
    // As printed: below 90 % the ratio itself counts, so that there is a jump at 90 %.
    {"8.9", 8, QUOTIENT, 25, A_OVER_B, 0.90, 25, {{0, 0}}},

    PICK("9.1", 9, 0),
    PICK("9.2", 9, 0),
    YES("9.3", 9, 0),
};

int first_input[RULES];

void prepare_criteria(void) {
    int inputs = 0;
    double points = 0;
    for (int r = 0; r < RULES; r++) {
        first_input[r] = inputs;
        inputs += rules[r].inputs;
        points += rules[r].maximum;
    }
    if (inputs != INPUTS || points != 900 || strcmp(rules[SUBTOTAL_FIRST].code, "5.8.1") != 0) {
        fprintf(stderr, "the table of criteria does not hold together: %d inputs, %g points\n", inputs, points);
        exit(1);
    }
}

void input_name(int rule, int letter, char *out, size_t size) {
    // 6.6 keeps its letter although b is a constant (the document's own list of four tasks).
    bool letterless = rules[rule].inputs == 1 && strcmp(rules[rule].code, "6.6") != 0;
    if (letterless)
        snprintf(out, size, "%s", rules[rule].code);
    else
        snprintf(out, size, "%s.%c", rules[rule].code, 'a' + letter);
}
