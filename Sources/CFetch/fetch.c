#include "fetch.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

// The few names of libcurl's stable interface (curl/curl.h) that are used here, so that its headers are not needed.
enum {
    option_low_speed_limit = 19,
    option_low_speed_time = 20,
    option_nobody = 44,
    option_upload = 46,
    option_nosignal = 99,
    option_timeout_ms = 155,
    option_connecttimeout_ms = 156,
    option_protocols = 181,
    option_writedata = 10001,
    option_url = 10002,
    option_userpassword = 10005,
    option_readdata = 10009,
    option_useragent = 10018,
    option_writefunction = 20011,
    option_readfunction = 20012,
    option_infilesize = 30115,
    info_redirect_url = 0x100000 + 31,
    info_response_code = 0x200000 + 2,
    info_retry_after = 0x600000 + 57,
    protocols_http_https = 1 | 2,
    global_default = 3,
};
enum { code_protocol = 1, code_malformed = 3, code_host = 6, code_connect = 7, code_write = 23, code_timeout = 28 };

static struct {
    int (*global_init)(long);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *, int, ...);
    int (*easy_perform)(void *);
    int (*easy_getinfo)(void *, int, ...);
    void (*easy_cleanup)(void *);
    int is_available;
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    void *library = NULL;
    for (size_t index = 0; index < sizeof names / sizeof names[0] && !library; index++) {
        library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    }
    if (!library) return;
    curl.global_init = (int (*)(long))dlsym(library, "curl_global_init");
    curl.easy_init = (void *(*)(void))dlsym(library, "curl_easy_init");
    curl.easy_setopt = (int (*)(void *, int, ...))dlsym(library, "curl_easy_setopt");
    curl.easy_perform = (int (*)(void *))dlsym(library, "curl_easy_perform");
    curl.easy_getinfo = (int (*)(void *, int, ...))dlsym(library, "curl_easy_getinfo");
    curl.easy_cleanup = (void (*)(void *))dlsym(library, "curl_easy_cleanup");
    curl.is_available = curl.global_init && curl.easy_init && curl.easy_setopt && curl.easy_perform
        && curl.easy_getinfo && curl.easy_cleanup && curl.global_init(global_default) == 0;
}

int attest_fetch_is_available(void) {
    pthread_once(&once, load);
    return curl.is_available;
}

/// Ends the transfer at the first byte of the body.
static size_t refuse(char *bytes, size_t size, size_t count, void *context) {
    (void)bytes;
    (void)size;
    (void)count;
    (void)context;
    return 0;
}

static attest_fetch_outcome outcome(int code, long status) {
    if (status > 0) return attest_fetch_answered;
    switch (code) {
    case code_protocol:
    case code_malformed: return attest_fetch_no_address;
    case code_host: return attest_fetch_unknown_host;
    case code_connect: return attest_fetch_refused;
    case code_timeout: return attest_fetch_timed_out;
    default: return attest_fetch_failed;
    }
}

/// A handle for one request over http or https; NULL where libcurl is not there.
static void *begin(const char *url, const char *user_agent, long milliseconds) {
    void *handle = attest_fetch_is_available() ? curl.easy_init() : NULL;
    if (!handle) return NULL;
    curl.easy_setopt(handle, option_url, url);
    curl.easy_setopt(handle, option_useragent, user_agent);
    curl.easy_setopt(handle, option_nosignal, 1L);
    curl.easy_setopt(handle, option_protocols, (long)protocols_http_https);
    curl.easy_setopt(handle, option_connecttimeout_ms, milliseconds);
    return handle;
}

attest_fetch_answer attest_fetch(const char *url, int is_head, const char *user_agent, long milliseconds) {
    attest_fetch_answer answer = {attest_fetch_failed, 0, 0, NULL};
    void *handle = begin(url, user_agent, milliseconds);
    if (!handle) return answer;
    curl.easy_setopt(handle, option_nobody, (long)is_head);
    curl.easy_setopt(handle, option_timeout_ms, milliseconds * 2);
    curl.easy_setopt(handle, option_writefunction, refuse);
    int code = curl.easy_perform(handle);
    // An answer whose body was refused is one.
    if (code == 0 || code == code_write) {
        char *target = NULL;
        curl.easy_getinfo(handle, info_response_code, &answer.status);
        curl.easy_getinfo(handle, info_retry_after, &answer.retry_after);
        curl.easy_getinfo(handle, info_redirect_url, &target);
        if (target) answer.target = strdup(target);
    }
    answer.outcome = outcome(code, answer.status);
    curl.easy_cleanup(handle);
    return answer;
}

typedef struct {
    unsigned char *bytes;
    size_t count;
    size_t capacity;
} gathered;

static size_t gather(char *bytes, size_t size, size_t count, void *context) {
    gathered *all = context;
    size_t length = size * count;
    if (all->count + length > all->capacity) {
        size_t capacity = (all->count + length) * 2;
        unsigned char *grown = realloc(all->bytes, capacity);
        if (!grown) return 0;
        all->bytes = grown;
        all->capacity = capacity;
    }
    memcpy(all->bytes + all->count, bytes, length);
    all->count += length;
    return length;
}

typedef struct {
    const unsigned char *bytes;
    size_t count;
} remaining;

static size_t give(char *buffer, size_t size, size_t count, void *context) {
    remaining *rest = context;
    size_t length = size * count < rest->count ? size * count : rest->count;
    if (length) memcpy(buffer, rest->bytes, length);
    rest->bytes += length;
    rest->count -= length;
    return length;
}

attest_transfer_answer attest_transfer(
    const char *method, const char *url, const char *credentials, const unsigned char *upload, unsigned long size,
    long milliseconds) {
    attest_transfer_answer answer = {attest_fetch_failed, 0, NULL, 0};
    void *handle = begin(url, "Attest/0.1 (cache)", milliseconds);
    if (!handle) return answer;
    gathered body = {NULL, 0, 0};
    remaining rest = {upload, size};
    curl.easy_setopt(handle, option_low_speed_limit, 1L);
    curl.easy_setopt(handle, option_low_speed_time, (milliseconds + 999) / 1000);
    curl.easy_setopt(handle, option_writefunction, gather);
    curl.easy_setopt(handle, option_writedata, &body);
    if (credentials) curl.easy_setopt(handle, option_userpassword, credentials);
    if (strcmp(method, "HEAD") == 0) {
        curl.easy_setopt(handle, option_nobody, 1L);
    } else if (strcmp(method, "PUT") == 0) {
        curl.easy_setopt(handle, option_upload, 1L);
        curl.easy_setopt(handle, option_readfunction, give);
        curl.easy_setopt(handle, option_readdata, &rest);
        curl.easy_setopt(handle, option_infilesize, (long long)size);
    }
    int code = curl.easy_perform(handle);
    if (code == 0) curl.easy_getinfo(handle, info_response_code, &answer.status);
    answer.outcome = outcome(code, answer.status);
    answer.body = body.bytes;
    answer.size = body.count;
    curl.easy_cleanup(handle);
    return answer;
}
