// The scored set chi-so-cds-xa (900 points, 67 criteria, 117 input columns) as plain data for the C baseline.
#ifndef CRITERIA_H
#define CRITERIA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RULES = 67, INPUTS = 117, GROUPS = 9, TIERS = 3, NONE = -1 };

typedef enum {
    YES_NO,    // 1: maximum
    CHOICE,    // position 1: maximum, 2: half, 3: nothing
    POSTS,     // 1.4: a section (a) and its number of posts (b)
    HALVES,    // 6.5: a and b are worth one half each
    QUOTIENT,  // top / base: from `full` on the maximum, below it `slope` points for a whole
    SHARE_TIERS,   // top / base against up to three thresholds
    AMOUNT_TIERS,  // the first input against up to three thresholds
    MIN_MAX,   // top, or top / base, between the lowest and the highest of all units
} Mechanism;

typedef struct {
    double from;
    double share;  // of the maximum
} Tier;

typedef struct {
    const char *code;
    int group;
    Mechanism mechanism;
    double maximum;
    int inputs;
    int8_t top[2], base[2];  // letters to add up: 0 is a, 1 is b, NONE is nothing
    double full, slope;
    Tier tiers[TIERS];  // highest first; unused ones have a `from` that nothing reaches
} Rule;

extern const Rule rules[RULES];

/// The first of the consecutive inputs of each rule.
extern int first_input[RULES];

/// 5.8 is printed before its first child 5.8.1 and is the sum of six rules.
enum { SUBTOTAL_FIRST = 33, SUBTOTAL_COUNT = 6 };

/// Fills `first_input`; stops the program when the table does not hold together.
void prepare_criteria(void);

/// Writes the header name of an input: code.letter, or the code alone where the document has no letters.
void input_name(int rule, int letter, char *out, size_t size);

#endif
