"""Checks Chinese government information disclosure annual reports (政府信息公开工作年度报告).

A thin module over the C interface (govinfo_disclosure.h): bytes in, the JSON of the tool "govdisclosure" out.

    result = govinfo_disclosure.check(page, name="2023.html", language="en")
    for finding in result.json()["diagnostics"]:
        print(finding["severity"], finding["id"], finding["message"])

The native library is looked for where GOVINFO_DISCLOSURE_LIBRARY says, then beside this module, then where the system looks. A process that
has called a function must not fork and go on in the child: with multiprocessing use the start method "spawn".
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import json
import os
import pathlib
import sys
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Union

__all__ = [
    "OK", "FINDINGS", "UNREADABLE", "DisclosureError", "Result", "check", "parse", "convert", "normalize", "compare", "rules", "schema", "version",
]

OK = 0
FINDINGS = 1
UNREADABLE = 2
_BAD_ARGUMENT = -1

Content = Union[bytes, bytearray, memoryview, str]


class DisclosureError(RuntimeError):
    """The library has failed, which is a defect of it."""


@dataclass(frozen=True)
class Result:
    """What a function gave: its status (OK, FINDINGS or UNREADABLE) and the bytes of the result."""

    status: int
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode("utf-8")

    def json(self) -> Any:
        return json.loads(self.content)


def check(
    content: Content,
    *,
    name: Optional[str] = None,
    kind: str = "auto",
    edition: str = "auto",
    language: str = "zh-Hans",
    locations: bool = False,
    guidance: bool = False,
    settings: Optional[Mapping[str, Any]] = None,
    profile: Optional[str] = None,
    fail_on: str = "error",
) -> Result:
    """Reads a document and asks every rule. A text is taken as UTF-8; settings are as in govdisclosure.json."""
    return _document("govinfo_check", content, {
        "name": name, "kind": kind, "edition": edition, "language": language, "locations": locations, "guidance": guidance,
        "settings": settings, "profile": profile, "failOn": fail_on,
    })


def parse(
    content: Content,
    *,
    name: Optional[str] = None,
    kind: str = "auto",
    edition: str = "auto",
    language: str = "zh-Hans",
    locations: bool = False,
    guidance: bool = False,
) -> Result:
    """Reads a document without rules."""
    return _document("govinfo_parse", content, {
        "name": name, "kind": kind, "edition": edition, "language": language, "locations": locations, "guidance": guidance,
    })


def convert(
    content: Content,
    to: str,
    *,
    name: Optional[str] = None,
    kind: str = "auto",
    edition: str = "auto",
    script: str = "zh-Hans",
    fragment: bool = False,
    bom: bool = False,
) -> Result:
    """Writes the report as text, markdown, html, csv, json, docx or xlsx; the content is empty where there is no report."""
    return _document("govinfo_convert", content, {
        "name": name, "kind": kind, "edition": edition, "to": to, "script": script, "fragment": fragment, "bom": bom,
    })


def normalize(content: Content, *, name: Optional[str] = None, kind: str = "auto", to: str = "zh-Hans") -> Result:
    """The clean text of a document; empty where it cannot be read."""
    return _document("govinfo_normalize", content, {"name": name, "kind": kind, "to": to})


def compare(
    last_year: Content,
    this_year: Content,
    *,
    last_year_name: Optional[str] = None,
    name: Optional[str] = None,
    kind: str = "auto",
    edition: str = "auto",
    language: str = "zh-Hans",
    locations: bool = False,
    guidance: bool = False,
    settings: Optional[Mapping[str, Any]] = None,
    profile: Optional[str] = None,
    fail_on: str = "error",
) -> Result:
    """Holds two years of one body against each other; the content is empty where one of the two holds no report."""
    last, now = _bytes(last_year), _bytes(this_year)
    return _call("govinfo_compare", last, ctypes.c_size_t(len(last)), now, ctypes.c_size_t(len(now)), _options({
        "lastYearName": last_year_name, "name": name, "kind": kind, "edition": edition, "language": language, "locations": locations, "guidance": guidance,
        "settings": settings, "profile": profile, "failOn": fail_on,
    }))


def rules(id: Optional[str] = None, *, language: str = "zh-Hans") -> Any:
    """Every rule, or the one of this id."""
    return _call("govinfo_rules", _options({"id": id, "language": language})).json()


def schema(edition: str) -> Any:
    """The JSON Schema of an edition's report."""
    return _call("govinfo_schema", _options({"edition": edition})).json()


def version() -> str:
    """The version of the native library."""
    return _call("govinfo_version").text


def _document(function: str, content: Content, options: Mapping[str, Any]) -> Result:
    given = _bytes(content)
    return _call(function, given, ctypes.c_size_t(len(given)), _options(options))


def _bytes(content: Content) -> bytes:
    return content.encode("utf-8") if isinstance(content, str) else bytes(content)


def _options(options: Mapping[str, Any]) -> bytes:
    return json.dumps({key: value for key, value in options.items() if value is not None}).encode("ascii")


def _call(function: str, *arguments: Any) -> Result:
    library = _library()
    content = ctypes.c_void_p()
    length = ctypes.c_size_t()
    status = getattr(library, function)(*arguments, ctypes.byref(content), ctypes.byref(length))
    try:
        result = ctypes.string_at(content, length.value) if content else b""
    finally:
        library.govinfo_free(content)
    if status == _BAD_ARGUMENT:
        raise ValueError(result.decode("utf-8"))
    if status < 0:
        raise DisclosureError(result.decode("utf-8") or "out of memory")
    return Result(status, result)


@functools.lru_cache(maxsize=None)
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(_path())
    library.govinfo_free.argtypes = [ctypes.c_void_p]
    library.govinfo_free.restype = None
    return library


def _path() -> str:
    named = os.environ.get("GOVINFO_DISCLOSURE_LIBRARY")
    if named:
        return named
    file = {"win32": "govinfo_disclosure.dll", "darwin": "libgovinfo_disclosure.dylib"}.get(sys.platform, "libgovinfo_disclosure.so")
    beside = pathlib.Path(__file__).with_name(file)
    return str(beside) if beside.exists() else ctypes.util.find_library("govinfo_disclosure") or file
