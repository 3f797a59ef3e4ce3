// The answer as CSV.
#ifndef WRITE_H
#define WRITE_H

#include "kernel.h"

/// Scores block by block again while printing: cheaper than keeping a gigabyte of points.
void write_answer(const char *path, const Table *table, const Bounds *bounds, Points *points, const uint32_t *rank,
                  const uint32_t *rank_in_parent);

#endif
