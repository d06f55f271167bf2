/* Calls the library as a C program does: "call" one function, "faults" of callers, many "threads", "memory" given back. */
#define _DEFAULT_SOURCE
#include "govinfo_disclosure.h"

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t (*document_function)(const uint8_t *, size_t, const char *, uint8_t **, size_t *);

static const struct {
    const char *name;
    document_function function;
} functions[] = {
    {"check", govinfo_check}, {"parse", govinfo_parse}, {"convert", govinfo_convert}, {"normalize", govinfo_normalize},
};

struct bytes {
    uint8_t *content;
    size_t length;
};

static struct bytes read_file(const char *path) {
    struct bytes file = {NULL, 0};
    FILE *input = fopen(path, "rb");
    if (input == NULL) {
        perror(path);
        exit(99);
    }
    fseek(input, 0, SEEK_END);
    file.length = (size_t)ftell(input);
    rewind(input);
    /* exactly as long as the file: what reads beyond it is found by a checker of memory */
    file.content = malloc(file.length);
    if (fread(file.content, 1, file.length, input) != file.length) {
        perror(path);
        exit(99);
    }
    fclose(input);
    return file;
}

/* prints the result; the exit status is that of the function, a negative one from 256 down */
static int finish(int32_t status, uint8_t *result, size_t length) {
    fwrite(result, 1, length, stdout);
    govinfo_free(result);
    return status & 0xFF;
}

static int call(int count, char **words) {
    uint8_t *result;
    size_t length;
    const char *function = words[0];
    const char *options = count > 1 && words[1][0] != '\0' ? words[1] : NULL;
    if (strcmp(function, "schema") == 0) {
        int32_t status = govinfo_schema(options, &result, &length);
        return finish(status, result, length);
    }
    if (strcmp(function, "rules") == 0) {
        int32_t status = govinfo_rules(options, &result, &length);
        return finish(status, result, length);
    }
    if (strcmp(function, "version") == 0) {
        int32_t status = govinfo_version(&result, &length);
        return finish(status, result, length);
    }
    struct bytes file = read_file(words[2]);
    if (strcmp(function, "compare") == 0) {
        struct bytes other = read_file(words[3]);
        int32_t status = govinfo_compare(file.content, file.length, other.content, other.length, options, &result, &length);
        return finish(status, result, length);
    }
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, function) == 0) {
            int32_t status = functions[i].function(file.content, file.length, options, &result, &length);
            return finish(status, result, length);
        }
    }
    fprintf(stderr, "no function %s\n", function);
    return 99;
}

static int failures;

static void expect(const char *what, int32_t expected, int32_t status, uint8_t *result, size_t length, const char *message) {
    if (status != expected || result == NULL || strlen((char *)result) != length || strstr((char *)result, message) == NULL) {
        printf("%s: status %d, length %zu, %s\n", what, status, length, result == NULL ? "null" : (char *)result);
        failures++;
    }
    govinfo_free(result);
}

static int faults(void) {
    const uint8_t text[] = "no report";
    uint8_t *result = (uint8_t *)1;
    size_t length = 1;

    int32_t status = govinfo_check(NULL, 10, NULL, &result, &length);
    expect("null content", GOVINFO_BAD_ARGUMENT, status, result, length, "null pointer");
    status = govinfo_check(text, SIZE_MAX, NULL, &result, &length);
    expect("huge length", GOVINFO_BAD_ARGUMENT, status, result, length, "18446744073709551615");
    status = govinfo_check(text, (size_t)1 << 31, NULL, &result, &length);
    expect("length beyond 2 GiB", GOVINFO_BAD_ARGUMENT, status, result, length, "2147483648");
    status = govinfo_check(NULL, 0, NULL, &result, &length);
    expect("nothing", GOVINFO_FINDINGS, status, result, length, "\"notAReport\"");
    status = govinfo_check(text, 0, "{}", &result, &length);
    expect("no bytes", GOVINFO_FINDINGS, status, result, length, "\"notAReport\"");
    status = govinfo_check((const uint8_t *)"PK\3\4", 4, NULL, &result, &length);
    expect("a damaged package", GOVINFO_UNREADABLE, status, result, length, "\"unreadable\"");
    status = govinfo_check(text, sizeof text - 1, "", &result, &length);
    expect("empty options", GOVINFO_BAD_ARGUMENT, status, result, length, "JSON");
    status = govinfo_check(text, sizeof text - 1, "[]", &result, &length);
    expect("options that are no object", GOVINFO_BAD_ARGUMENT, status, result, length, "no JSON object");
    status = govinfo_check(text, sizeof text - 1, "{\"language\": \"\xFF\xFE\"}", &result, &length);
    expect("options that are no UTF-8", GOVINFO_BAD_ARGUMENT, status, result, length, "UTF-8");
    status = govinfo_check(text, sizeof text - 1, "{\"langauge\": \"en\"}", &result, &length);
    expect("an option that is not known", GOVINFO_BAD_ARGUMENT, status, result, length, "langauge");
    status = govinfo_check(text, sizeof text - 1, "{\"language\": \"fr\"}", &result, &length);
    expect("a word that is not known", GOVINFO_BAD_ARGUMENT, status, result, length, "zh-Hant");
    status = govinfo_check(text, sizeof text - 1, "{\"locations\": 1}", &result, &length);
    expect("a number for a flag", GOVINFO_BAD_ARGUMENT, status, result, length, "locations");
    status = govinfo_check(text, sizeof text - 1, "{\"kind\": \"text\", \"kind\": \"html\"}", &result, &length);
    expect("an option given twice", GOVINFO_BAD_ARGUMENT, status, result, length, "twice");
    status = govinfo_check(text, sizeof text - 1, "{\"settings\": {\"rules\": {\"GID0000\": \"off\"}}}", &result, &length);
    expect("settings that name no rule", GOVINFO_BAD_ARGUMENT, status, result, length, "GID0000");
    status = govinfo_convert(text, sizeof text - 1, NULL, &result, &length);
    expect("no format", GOVINFO_BAD_ARGUMENT, status, result, length, "option to");
    status = govinfo_convert(text, sizeof text - 1, "{\"to\": \"pdf\"}", &result, &length);
    expect("a format that is not written", GOVINFO_BAD_ARGUMENT, status, result, length, "docx");
    status = govinfo_convert(text, sizeof text - 1, "{\"to\": \"html\"}", &result, &length);
    expect("no report to convert", GOVINFO_FINDINGS, status, result, length, "");
    status = govinfo_compare(text, sizeof text - 1, NULL, 5, NULL, &result, &length);
    expect("null content of this year", GOVINFO_BAD_ARGUMENT, status, result, length, "null pointer");
    status = govinfo_rules("{\"id\": \"GID0000\"}", &result, &length);
    expect("no such rule", GOVINFO_BAD_ARGUMENT, status, result, length, "GID0000");
    status = govinfo_schema("{\"edition\": \"2008\"}", &result, &length);
    expect("no such edition", GOVINFO_BAD_ARGUMENT, status, result, length, "2021");

    if (govinfo_check(text, sizeof text - 1, NULL, NULL, &length) != GOVINFO_BAD_ARGUMENT
        || govinfo_check(text, sizeof text - 1, NULL, &result, NULL) != GOVINFO_BAD_ARGUMENT) {
        printf("nowhere to put the result was taken\n");
        failures++;
    }
    govinfo_free(NULL);
    return failures != 0;
}

static struct bytes document;
static struct bytes expected;
static int rounds;

static void *hammer(void *unused) {
    (void)unused;
    for (int i = 0; i < rounds; i++) {
        uint8_t *result;
        size_t length;
        govinfo_check(document.content, document.length, NULL, &result, &length);
        if (length != expected.length || memcmp(result, expected.content, length) != 0) {
            return "a thread got another result";
        }
        govinfo_free(result);
        if (govinfo_check(document.content, document.length, "{\"language\": 1}", &result, &length) != GOVINFO_BAD_ARGUMENT) {
            return "a thread's mistake went unnoticed";
        }
        govinfo_free(result);
    }
    return NULL;
}

static int threads(const char *path, int count, int times) {
    pthread_t running[64];
    document = read_file(path);
    rounds = times;
    govinfo_check(document.content, document.length, NULL, &expected.content, &expected.length);
    for (int i = 0; i < count; i++) {
        pthread_create(&running[i], NULL, hammer, NULL);
    }
    for (int i = 0; i < count; i++) {
        void *problem;
        pthread_join(running[i], &problem);
        if (problem != NULL) {
            puts(problem);
            failures++;
        }
    }
    return failures != 0;
}

/* what the library allocates for its caller is all given back */
static int memory(const char *path, int times) {
    size_t before = 0;
    document = read_file(path);
    for (int i = 0; i < times; i++) {
        uint8_t *result;
        size_t length;
        govinfo_check(document.content, document.length, NULL, &result, &length);
        govinfo_free(result);
        if (i == times / 2) {
            before = mallinfo2().uordblks;
        }
    }
    size_t after = mallinfo2().uordblks;
    printf("%zu bytes allocated after half the calls, %zu at the end\n", before, after);
    return after > before + 4096;
}

int main(int count, char **words) {
    if (count > 2 && strcmp(words[1], "call") == 0) {
        return call(count - 2, words + 2);
    }
    if (count == 2 && strcmp(words[1], "faults") == 0) {
        return faults();
    }
    if (count == 5 && strcmp(words[1], "threads") == 0) {
        return threads(words[2], atoi(words[3]), atoi(words[4]));
    }
    if (count == 4 && strcmp(words[1], "memory") == 0) {
        return memory(words[2], atoi(words[3]));
    }
    return 99;
}
