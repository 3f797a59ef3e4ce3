#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>

// The name that carries the version of the interface, which has not changed since 2006.
#ifdef __APPLE__
static const char library_name[] = "libpq.5.dylib";
#else
static const char library_name[] = "libpq.so.5";
#endif

// Every function that the program calls, as libpq-fe.h declares it: result, name, parameters, arguments. A declaration
// that differs from libpq's does not compile.
#define FUNCTIONS(F)                                                                                              \
    F(PGconn *, PQconnectdbParams, (const char *const *names, const char *const *values, int expand),             \
      (names, values, expand))                                                                                    \
    F(PGPing, PQpingParams, (const char *const *names, const char *const *values, int expand),                    \
      (names, values, expand))                                                                                    \
    F(PQconninfoOption *, PQconninfo, (PGconn * connection), (connection))                                        \
    F(void, PQconninfoFree, (PQconninfoOption * options), (options))                                              \
    F(void, PQreset, (PGconn * connection), (connection))                                                         \
    F(void, PQfinish, (PGconn * connection), (connection))                                                        \
    F(ConnStatusType, PQstatus, (const PGconn *connection), (connection))                                         \
    F(PGTransactionStatusType, PQtransactionStatus, (const PGconn *connection), (connection))                     \
    F(char *, PQerrorMessage, (const PGconn *connection), (connection))                                           \
    F(int, PQconnectionNeedsPassword, (const PGconn *connection), (connection))                                   \
    F(PGVerbosity, PQsetErrorVerbosity, (PGconn * connection, PGVerbosity verbosity), (connection, verbosity))    \
    F(PQnoticeReceiver, PQsetNoticeReceiver, (PGconn * connection, PQnoticeReceiver receiver, void *context),     \
      (connection, receiver, context))                                                                            \
    F(PGcancel *, PQgetCancel, (PGconn * connection), (connection))                                               \
    F(void, PQfreeCancel, (PGcancel * cancel), (cancel))                                                          \
    F(int, PQcancel, (PGcancel * cancel, char *reason, int capacity), (cancel, reason, capacity))                 \
    F(PGresult *, PQexec, (PGconn * connection, const char *text), (connection, text))                            \
    F(PGresult *, PQprepare,                                                                                      \
      (PGconn * connection, const char *name, const char *text, int count, const Oid *types),                     \
      (connection, name, text, count, types))                                                                     \
    F(PGresult *, PQexecPrepared,                                                                                 \
      (PGconn * connection, const char *name, int count, const char *const *values, const int *lengths,           \
       const int *formats, int result_format),                                                                    \
      (connection, name, count, values, lengths, formats, result_format))                                         \
    F(int, PQsendQueryPrepared,                                                                                   \
      (PGconn * connection, const char *name, int count, const char *const *values, const int *lengths,           \
       const int *formats, int result_format),                                                                    \
      (connection, name, count, values, lengths, formats, result_format))                                         \
    F(int, PQenterPipelineMode, (PGconn * connection), (connection))                                              \
    F(int, PQexitPipelineMode, (PGconn * connection), (connection))                                               \
    F(int, PQpipelineSync, (PGconn * connection), (connection))                                                   \
    F(PGresult *, PQgetResult, (PGconn * connection), (connection))                                               \
    F(int, PQputCopyData, (PGconn * connection, const char *bytes, int count), (connection, bytes, count))        \
    F(int, PQputCopyEnd, (PGconn * connection, const char *reason), (connection, reason))                         \
    F(ExecStatusType, PQresultStatus, (const PGresult *result), (result))                                         \
    F(char *, PQresultErrorField, (const PGresult *result, int field), (result, field))                           \
    F(void, PQclear, (PGresult * result), (result))                                                               \
    F(int, PQntuples, (const PGresult *result), (result))                                                         \
    F(int, PQnfields, (const PGresult *result), (result))                                                         \
    F(char *, PQfname, (const PGresult *result, int column), (result, column))                                    \
    F(Oid, PQftype, (const PGresult *result, int column), (result, column))                                       \
    F(char *, PQcmdStatus, (PGresult * result), (result))                                                         \
    F(char *, PQcmdTuples, (PGresult * result), (result))                                                         \
    F(int, PQgetisnull, (const PGresult *result, int row, int column), (result, row, column))                     \
    F(int, PQgetlength, (const PGresult *result, int row, int column), (result, row, column))                     \
    F(char *, PQgetvalue, (const PGresult *result, int row, int column), (result, row, column))

// Written once, under the lock of chuan_postgres_load, before it first answers 1. Who calls a forwarder holds a
// connection or a result that came into being after that, or has called chuan_postgres_load itself.
#define DECLARE(result, name, parameters, arguments) static result(*name##_loaded) parameters;
FUNCTIONS(DECLARE)

#define FORWARD(result, name, parameters, arguments) \
    result name parameters { return name##_loaded arguments; }
FUNCTIONS(FORWARD)

int chuan_postgres_load(char *reason, size_t capacity) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static int is_loaded = 0;
    pthread_mutex_lock(&lock);
    if (!is_loaded) {
        const char *missing = NULL;
        void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
        if (library != NULL) {
#define FIND(result, name, parameters, arguments)                          \
    if (missing == NULL) {                                                 \
        name##_loaded = (result(*) parameters)dlsym(library, #name);       \
        if (name##_loaded == NULL) missing = #name;                        \
    }
            FUNCTIONS(FIND)
        }
        if (library == NULL) {
            const char *text = dlerror();
            snprintf(reason, capacity, "%s", text != NULL ? text : library_name);
        } else if (missing != NULL) {
            snprintf(reason, capacity, "%s: no function %s", library_name, missing);
            dlclose(library);
        } else {
            is_loaded = 1;
        }
    }
    int answer = is_loaded;
    pthread_mutex_unlock(&lock);
    return answer;
}
