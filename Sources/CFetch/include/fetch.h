#ifndef ATTEST_FETCH_H
#define ATTEST_FETCH_H

/// Why a request brought no answer.
typedef enum {
    attest_fetch_answered = 0,
    attest_fetch_no_address,
    attest_fetch_unknown_host,
    attest_fetch_refused,
    attest_fetch_timed_out,
    attest_fetch_failed,
} attest_fetch_outcome;

/// What one request brought.
typedef struct {
    attest_fetch_outcome outcome;
    /// The HTTP status; 0 where there was no answer.
    long status;
    /// The seconds that `Retry-After` asks for; 0 where it says none.
    long long retry_after;
    /// The absolute address that a redirect leads to, for the caller to free; NULL for none.
    char *target;
} attest_fetch_answer;

/// Loads libcurl, once for the process; 0 where it is not installed.
///
/// It is loaded when somebody asks for addresses, and not linked: it brings thirty libraries, which would take longer
/// to load than most commands take to run.
int attest_fetch_is_available(void);

/// One HTTP request that follows no redirect and reads no body; it blocks. `milliseconds` is the patience for a
/// connection; the whole may take twice as long. Call it from any thread, once libcurl is available.
attest_fetch_answer attest_fetch(const char *url, int is_head, const char *user_agent, long milliseconds);

/// What one transfer brought.
typedef struct {
    attest_fetch_outcome outcome;
    long status;
    /// The body, for the caller to free; NULL for none.
    unsigned char *body;
    unsigned long size;
} attest_transfer_answer;

/// One HTTP request with its body and its answer's; it blocks and follows no redirect. `method` is GET, HEAD or PUT;
/// `credentials` is `user:password` or NULL; `upload` is the body of a PUT. A transfer that stands still for
/// `milliseconds` ends.
attest_transfer_answer attest_transfer(
    const char *method, const char *url, const char *credentials, const unsigned char *upload, unsigned long size,
    long milliseconds);

#endif
