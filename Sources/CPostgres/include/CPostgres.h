#ifndef CHUAN_CPOSTGRES_H
#define CHUAN_CPOSTGRES_H

#include <stddef.h>
// libpq-fe.h includes it; what it declares must not become hidden below.
#include <stdio.h>

// The functions of libpq that are forwarded have libpq's own names and types. They stay hidden within the program, so
// that the library, which calls some of them itself, never meets ours.
#pragma GCC visibility push(hidden)

#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#elif __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#error "libpq-fe.h is missing: install libpq-dev (Scripts/setup does)"
#endif

/// Loads libpq, unless that has been done. Call it before any other function here; any thread may.
///
/// A failure is not remembered: a later call tries again.
///
/// - Parameters:
///   - reason: takes what the system says when it fails, ended by a zero.
///   - capacity: the bytes that `reason` has room for, at least 1.
/// - Returns: 1 when libpq is there, 0 when it is not.
int chuan_postgres_load(char *reason, size_t capacity);

#pragma GCC visibility pop

#endif
