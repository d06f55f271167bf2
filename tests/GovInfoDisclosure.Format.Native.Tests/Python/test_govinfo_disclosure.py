"""Run by BindingsTests: the sample report, and what the tool prints about it, are named by SAMPLE and EXPECTED."""

import concurrent.futures
import os
import pathlib
import unittest

import govinfo_disclosure

SAMPLE = pathlib.Path(os.environ["SAMPLE"])
EXPECTED = pathlib.Path(os.environ["EXPECTED"])


class GovInfoDisclosureTests(unittest.TestCase):
    def setUp(self):
        self.report = SAMPLE.read_bytes()

    def test_a_check_is_that_of_the_tool(self):
        result = govinfo_disclosure.check(self.report, name=str(SAMPLE))
        self.assertEqual(EXPECTED.read_text(encoding="utf-8"), result.text)
        self.assertEqual(govinfo_disclosure.FINDINGS, result.status)
        self.assertEqual(["GID3001"], [finding["id"] for finding in result.json()["diagnostics"]])

    def test_a_text_is_taken_like_its_bytes(self):
        text = self.report.decode("utf-8")
        self.assertEqual(govinfo_disclosure.parse(self.report).content, govinfo_disclosure.parse(text).content)
        self.assertEqual(govinfo_disclosure.parse(self.report).content, govinfo_disclosure.parse(memoryview(self.report)).content)

    def test_options_arrive(self):
        result = govinfo_disclosure.check(
            self.report, name="报告\0.md", kind="markdown", edition="2021", language="en", locations=True, profile="review",
            settings={"rules": {"GID3001": "warning"}}, fail_on="warning").json()
        self.assertEqual("报告\0.md", result["source"])
        self.assertEqual("warning", result["diagnostics"][0]["severity"])
        self.assertIn("/requests/newlyReceived/total", result["locations"])

    def test_a_conversion_is_read_again(self):
        word = govinfo_disclosure.convert(self.report, "docx", name="x.md")
        self.assertTrue(word.content.startswith(b"PK"))
        first, again = (govinfo_disclosure.parse(content).json()["report"] for content in (self.report, word.content))
        self.assertEqual(first["requests"], again["requests"])
        self.assertEqual("docx", govinfo_disclosure.parse(word.content).json()["kind"])

    def test_what_is_no_report_says_so(self):
        guide = govinfo_disclosure.check("政府信息公开指南")
        self.assertEqual((govinfo_disclosure.FINDINGS, "notAReport"), (guide.status, guide.json()["status"]))
        self.assertEqual(b"", govinfo_disclosure.convert("政府信息公开指南", "html").content)
        self.assertEqual(govinfo_disclosure.UNREADABLE, govinfo_disclosure.check(b"PK\x03\x04").status)

    def test_text_is_normalized(self):
        self.assertEqual("政府信息公开\n", govinfo_disclosure.normalize("政府信息公開\n").text)

    def test_the_schema_and_the_version(self):
        self.assertIn("properties", govinfo_disclosure.schema("2021"))
        self.assertEqual(EXPECTED.read_text(encoding="utf-8").split('"tool": "')[1].split('"')[0], govinfo_disclosure.version())

    def test_mistakes_raise(self):
        with self.assertRaisesRegex(ValueError, "zh-Hant"):
            govinfo_disclosure.check(self.report, language="fr")
        with self.assertRaisesRegex(ValueError, "docx"):
            govinfo_disclosure.convert(self.report, "pdf")

    def test_threads_get_what_one_gets(self):
        with concurrent.futures.ThreadPoolExecutor(8) as threads:
            results = set(threads.map(lambda _: govinfo_disclosure.check(self.report).content, range(64)))
        self.assertEqual({govinfo_disclosure.check(self.report).content}, results)


if __name__ == "__main__":
    unittest.main()
