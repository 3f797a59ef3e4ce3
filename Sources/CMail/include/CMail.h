#ifndef CHUAN_CMAIL_H
#define CHUAN_CMAIL_H

#include <stddef.h>

/// What `chuan_mail_send` needs to know. All texts end with a zero.
typedef struct {
    /// `smtp://host:port` or `smtps://host:port`.
    const char *url;
    /// `NULL` without sign-in.
    const char *user;
    const char *password;
    /// Whether an unencrypted connection is refused.
    int requires_tls;
    /// A file of certificates (PEM) that the server's is held against; `NULL` for those that the system knows.
    const char *authorities;
    /// The addresses of the envelope.
    const char *sender;
    const char *const *recipients;
    size_t recipient_count;
    /// The message with its headers, lines ended by CR LF.
    const char *message;
    size_t message_length;
    long timeout_seconds;
} chuan_mail;

/// How sending ended.
typedef struct {
    /// 0 when the server took the message for every recipient; -1 when the library is missing; else libcurl's code.
    int code;
    /// The last answer of the server, such as 250, 451 or 550; 0 when it gave none.
    long reply;
    /// Whether the whole message had been handed over before the failure: then it may have been taken.
    int is_unknown;
    char reason[256];
} chuan_mail_result;

/// Sends one message and waits until that has ended. Any thread may call it; libcurl is loaded at the first call.
void chuan_mail_send(const chuan_mail *mail, chuan_mail_result *result);

#endif
