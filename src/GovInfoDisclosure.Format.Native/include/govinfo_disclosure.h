/*
 * govinfo_disclosure.h - checks Chinese government information disclosure annual reports (政府信息公开工作年度报告).
 *
 * The same checks as the tool "govdisclosure": for the same document and options a function gives the bytes that the command of its name
 * prints with "--format json" (docs/contract.md), and the tool's exit status.
 *
 *     uint8_t *json;
 *     size_t length;
 *     int32_t status = govinfo_check(page, page_length, "{\"name\": \"2023.html\", \"language\": \"en\"}", &json, &length);
 *     ...
 *     govinfo_free(json);
 *
 * Rules for every function:
 *   - A document is bytes of any kind that is read (a page, text in UTF-8, UTF-16, GB18030 or Big5, Markdown, DOCX, XLSX, CSV, the report's
 *     JSON) with their length; what kind it is, the content tells, then the name. It is read during the call and not kept.
 *     A null pointer is allowed where the length is 0. PDF and files of old Word and Excel are for the tool alone.
 *   - "options" is a JSON object in UTF-8 that ends with a zero byte, or NULL for none. A key, word or type that is not known is refused.
 *   - "result" and "result_length" take the result; neither may be NULL. The result is UTF-8 (bytes of the file for docx and xlsx) with a zero
 *     byte behind it that is not counted. It is the caller's, to be given to govinfo_free once. It is NULL only where the status is
 *     GOVINFO_BAD_ARGUMENT because one of these two pointers was NULL, or GOVINFO_FAILED because no memory was left.
 *   - With a negative status the result is one line in English that says why.
 *   - There is no state: no set-up, no last error, no current language. Any function may be called by any number of threads at once.
 *   - No exception crosses the border. A pointer that points at nothing is the caller's, as everywhere in C.
 *   - A runtime (.NET) starts within the first call. A process must not be forked after that and go on in the child, unless the child calls
 *     exec; and the library cannot be unloaded.
 */
#ifndef GOVINFO_DISCLOSURE_H
#define GOVINFO_DISCLOSURE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define GOVINFO_OK 0            /* no finding of severity error */
#define GOVINFO_FINDINGS 1      /* at least one; with "failOn": "warning" at least one error or warning */
#define GOVINFO_UNREADABLE 2    /* the document could not be read; from govinfo_compare also: one of the two holds no report, and the result is empty */
#define GOVINFO_BAD_ARGUMENT -1 /* the call was wrong; nothing was done */
#define GOVINFO_FAILED -2       /* a defect of this library, or no memory */

/*
 * Options of the functions that take a document:
 *   "name"      what results call the document; its ending tells the kind where the content does not; default "-"
 *   "kind"      "auto" (default), "text", "html", "markdown", "docx", "csv", "xlsx", "json"; "pdf" and "doc" are not read
 *   "edition"   "auto" (default), "2019", "2021"; not for govinfo_normalize
 */

/*
 * Reads a document and asks every rule. A page that is no report has the status member "notAReport" and GOVINFO_FINDINGS.
 *   "language"  of messages: "zh-Hans" (default), "zh-Hant", "en"
 *   "locations" true: the place of every figure
 *   "guidance"  true: each finding also has the words that people need: "place", "title", "remedy", "citation"
 *   "settings"  an object as in govdisclosure.json (docs/settings.md)
 *   "profile"   "review" or "publish"; default: that of the settings, else "review"
 *   "failOn"    "error" (default) or "warning"
 */
int32_t govinfo_check(const uint8_t *content, size_t length, const char *options, uint8_t **result, size_t *result_length);

/* The same without rules: "language", "locations", "guidance". */
int32_t govinfo_parse(const uint8_t *content, size_t length, const char *options, uint8_t **result, size_t *result_length);

/*
 * Writes the report in another format. The result is empty where the document holds no report: govinfo_parse says why.
 *   "to"        "text", "markdown", "html", "csv", "json", "docx", "xlsx"; must be given
 *   "script"    "zh-Hans" (default), "zh-Hant"
 *   "fragment"  true: of HTML the report alone, without a page around it
 *   "bom"       true: text begins with a byte-order mark
 */
int32_t govinfo_convert(const uint8_t *content, size_t length, const char *options, uint8_t **result, size_t *result_length);

/*
 * The clean text of a document; empty where it cannot be read.
 *   "to"        "zh-Hans" (default), "zh-Hant"
 */
int32_t govinfo_normalize(const uint8_t *content, size_t length, const char *options, uint8_t **result, size_t *result_length);

/*
 * Holds two years of one body against each other. Options as of govinfo_check, and
 *   "lastYearName"  what results call last year's document
 */
int32_t govinfo_compare(const uint8_t *last_year, size_t last_year_length, const uint8_t *this_year, size_t this_year_length,
                        const char *options, uint8_t **result, size_t *result_length);

/* Every rule, or the one that "id" names: "id", "language". */
int32_t govinfo_rules(const char *options, uint8_t **result, size_t *result_length);

/* The JSON Schema of an edition's report: "edition", which must be given. */
int32_t govinfo_schema(const char *options, uint8_t **result, size_t *result_length);

/* The version of the library, such as 0.1.0. */
int32_t govinfo_version(uint8_t **result, size_t *result_length);

/* Frees a result; NULL is allowed. */
void govinfo_free(uint8_t *result);

#ifdef __cplusplus
}
#endif

#endif
