#include "CMail.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#else
#error "curl/curl.h is missing: install libcurl4-openssl-dev (Scripts/setup does)"
#endif

// The checks of types that the header does with macros call the library by name; it is called through pointers here.
#undef curl_easy_setopt
#undef curl_easy_getinfo

#ifdef __APPLE__
static const char library_name[] = "libcurl.4.dylib";
#else
static const char library_name[] = "libcurl.so.4";
#endif

static struct {
    int is_ready;
    __typeof__(&curl_easy_init) easy_init;
    __typeof__(&curl_easy_cleanup) easy_cleanup;
    __typeof__(&curl_easy_perform) easy_perform;
    __typeof__(&curl_easy_setopt) easy_setopt;
    __typeof__(&curl_easy_getinfo) easy_getinfo;
    __typeof__(&curl_easy_strerror) easy_strerror;
    __typeof__(&curl_slist_append) slist_append;
    __typeof__(&curl_slist_free_all) slist_free_all;
} library;

static pthread_mutex_t library_lock = PTHREAD_MUTEX_INITIALIZER;

static int load(char *reason, size_t capacity) {
    pthread_mutex_lock(&library_lock);
    if (!library.is_ready) {
        void *handle = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
        __typeof__(&curl_global_init) global_init = NULL;
        int found = handle != NULL;
#define FIND(place, name)                                  \
    if (found) {                                           \
        *(void **)&(place) = dlsym(handle, name);          \
        found = (place) != NULL;                           \
    }
        FIND(global_init, "curl_global_init")
        FIND(library.easy_init, "curl_easy_init")
        FIND(library.easy_cleanup, "curl_easy_cleanup")
        FIND(library.easy_perform, "curl_easy_perform")
        FIND(library.easy_setopt, "curl_easy_setopt")
        FIND(library.easy_getinfo, "curl_easy_getinfo")
        FIND(library.easy_strerror, "curl_easy_strerror")
        FIND(library.slist_append, "curl_slist_append")
        FIND(library.slist_free_all, "curl_slist_free_all")
        if (!found) {
            const char *said = dlerror();
            snprintf(reason, capacity, "%s", said ? said : library_name);
        } else if (global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
            snprintf(reason, capacity, "curl_global_init");
        } else {
            library.is_ready = 1;
        }
    }
    int is_ready = library.is_ready;
    pthread_mutex_unlock(&library_lock);
    return is_ready;
}

typedef struct {
    const char *next;
    size_t left;
} source;

static size_t give(char *buffer, size_t size, size_t count, void *context) {
    source *from = context;
    size_t room = size * count;
    size_t taken = from->left < room ? from->left : room;
    memcpy(buffer, from->next, taken);
    from->next += taken;
    from->left -= taken;
    return taken;
}

void chuan_mail_send(const chuan_mail *mail, chuan_mail_result *result) {
    memset(result, 0, sizeof *result);
    if (!load(result->reason, sizeof result->reason)) {
        result->code = -1;
        return;
    }
    CURL *curl = library.easy_init();
    struct curl_slist *recipients = NULL;
    for (size_t place = 0; place < mail->recipient_count; place++) {
        struct curl_slist *longer = library.slist_append(recipients, mail->recipients[place]);
        if (longer == NULL) {
            library.slist_free_all(recipients);
            recipients = NULL;
            break;
        }
        recipients = longer;
    }
    if (curl == NULL || recipients == NULL) {
        result->code = CURLE_OUT_OF_MEMORY;
        snprintf(result->reason, sizeof result->reason, "out of memory");
        library.slist_free_all(recipients);
        if (curl != NULL) library.easy_cleanup(curl);
        return;
    }
    source from = {mail->message, mail->message_length};
    char said[CURL_ERROR_SIZE] = {0};
    CURLcode code = CURLE_OK;
#define SET(option, value) \
    if (code == CURLE_OK) code = library.easy_setopt(curl, option, value)
    SET(CURLOPT_URL, mail->url);
    SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS));
    SET(CURLOPT_USE_SSL, (long)(mail->requires_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    if (mail->authorities != NULL) {
        // Only these: what the system knows besides must not open the door again.
        SET(CURLOPT_CAINFO, mail->authorities);
        SET(CURLOPT_CAPATH, NULL);
    }
    if (mail->user != NULL) {
        SET(CURLOPT_USERNAME, mail->user);
        SET(CURLOPT_PASSWORD, mail->password ? mail->password : "");
    }
    SET(CURLOPT_MAIL_FROM, mail->sender);
    SET(CURLOPT_MAIL_RCPT, recipients);
    SET(CURLOPT_UPLOAD, 1L);
    SET(CURLOPT_READFUNCTION, give);
    SET(CURLOPT_READDATA, (void *)&from);
    SET(CURLOPT_INFILESIZE_LARGE, (curl_off_t)mail->message_length);
    SET(CURLOPT_TIMEOUT, mail->timeout_seconds);
    SET(CURLOPT_CONNECTTIMEOUT, mail->timeout_seconds);
    // Threads: no signals for time limits.
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_ERRORBUFFER, said);
    if (code == CURLE_OK) code = library.easy_perform(curl);
    library.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &result->reply);
    result->code = (int)code;
    // A server that answered has taken or refused it; one that fell silent after the last byte may have done either.
    result->is_unknown = code != CURLE_OK && from.left == 0 && (result->reply < 400 || result->reply > 599);
    if (code != CURLE_OK) {
        snprintf(result->reason, sizeof result->reason, "%s", said[0] ? said : library.easy_strerror(code));
    }
    library.slist_free_all(recipients);
    library.easy_cleanup(curl);
}
