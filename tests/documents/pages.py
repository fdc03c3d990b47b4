"""A page of HTML as its reader meets it: headings, tables, identifiers, text."""
import html.parser

VOID = {"meta", "br", "img", "link", "hr"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.stack, self.headings, self.tables, self.ids, self.links, self.elements = [], [], [], [], [], []
        self.language, self.text, self.warnings = None, "", []
        self.feed(text)
        self.close()
        if self.stack:
            raise ValueError(f"not closed: {self.stack}")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "html":
            self.language = attributes.get("lang")
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        if tag in ("h1", "h2", "h3", "h4", "h5"):
            self.headings.append((int(tag[1]), ""))
        if tag == "table":
            self.tables.append({"caption": "", "head": [], "rows": []})
        if tag == "tr" and "tbody" in self.stack:
            self.tables[-1]["rows"].append({"total": attributes.get("class") == "total", "cells": []})
        if tag in ("th", "td"):
            self.cells().append("")
        if tag == "p" and attributes.get("class") == "warning":
            self.warnings.append("")
        if tag not in VOID:
            self.stack.append(tag)

    def cells(self):
        return self.tables[-1]["head"] if "thead" in self.stack else self.tables[-1]["rows"][-1]["cells"]

    def handle_endtag(self, tag):
        if self.stack.pop() != tag:
            raise ValueError(f"closed out of order: {tag}")

    def handle_data(self, data):
        if "style" in self.stack:
            return
        self.text += data
        if "caption" in self.stack:
            self.tables[-1]["caption"] += data
        elif "th" in self.stack or "td" in self.stack:
            self.cells()[-1] += data
        elif self.stack and self.stack[-1] in ("h1", "h2", "h3", "h4", "h5"):
            level, before = self.headings[-1]
            self.headings[-1] = (level, before + data)
        elif "p" in self.stack and self.warnings and data.strip():
            self.warnings[-1] += data


def problems(page):
    """What a reader with a screen reader, or a program, would stumble over."""
    found = []
    if page.language not in ("es", "en"):
        found.append("the page does not say its language")
    if [level for level, _ in page.headings].count(1) != 1:
        found.append("not one h1")
    for (before, _), (after, words) in zip(page.headings, page.headings[1:]):
        if after > before + 1:
            found.append(f"a level of headings is left out before {words}")
    if len(set(page.ids)) != len(page.ids):
        found.append("an identifier is given twice")
    found += [f"{link} leads nowhere" for link in page.links if link.startswith("#") and link[1:] not in page.ids]
    found += [f"an element {tag}" for tag, _ in page.elements if tag in ("script", "iframe", "object", "form")]
    for tag, attributes in page.elements:
        found += [f"{name} of {tag}" for name in attributes if name.startswith("on")]
        if tag == "th" and attributes.get("scope") not in ("col", "row"):
            found.append("a head without scope")
        if attributes.get("role") == "img" and not (attributes.get("aria-label") or attributes.get("aria-labelledby")):
            found.append("a picture without words")
    for table in page.tables:
        if any(len(row["cells"]) != len(table["head"]) for row in table["rows"]):
            found.append(f"rows of other lengths in {table['caption']}")
    return found


def number(cell):
    """The figure of a cell, exact; None of words, and of figures that are cut."""
    import fractions
    import re
    if "…" in cell:
        return None
    match = re.fullmatch(r"(?:[=×] )?(?:S/\u00a0|\$\u00a0|[A-Z]{3}\u00a0)?(−?[\d,]+(?:\.\d+)?)(?:\u00a0?%|\u00a0[A-Z]{3})?", cell)
    return fractions.Fraction(match.group(1).replace(",", "").replace("−", "-")) if match else None


def sums_that_do_not_add_up(page):
    """Of every table with a row of totals, the columns of figures whose rows do not add up to it."""
    found = []
    for table in page.tables:
        totals = [row for row in table["rows"] if row["total"]]
        rows = [row for row in table["rows"] if not row["total"]]
        for total in totals:
            for place, cell in enumerate(total["cells"]):
                expected = number(cell)
                figures = [number(row["cells"][place]) for row in rows if row["cells"][place]]
                if expected is None or any(figure is None for figure in figures):
                    continue
                if sum(figures) != expected:
                    found.append(f"{table['caption']}, column {table['head'][place]}: {cell}")
        for row in rows:
            figures = [number(cell) for cell in row["cells"][-3:]]
            if row["cells"][-1].startswith("= ") and figures[0] * figures[1] != figures[2]:
                found.append(f"{table['caption']}: {row['cells']}")
    return found
