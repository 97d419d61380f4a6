"""A small reading of the pages, with the standard library's own parser."""

import dataclasses
import html.parser
import pathlib

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclasses.dataclass
class Element:
    tag: str
    attributes: dict
    parent: "Element | None"
    children: list = dataclasses.field(default_factory=list)
    order: int = 0

    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def language(self) -> str:
        for node in [self, *self.ancestors()]:
            if "lang" in node.attributes:
                return node.attributes["lang"]
        return ""


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("#root", {}, None)
        self.current = self.root
        self.count = 0

    def handle_starttag(self, tag, attributes):
        self.count += 1
        element = Element(tag, {k: v or "" for k, v in attributes}, self.current, order=self.count)
        self.current.children.append(element)
        if tag not in VOID:
            self.current = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.current = self.current.parent

    def handle_endtag(self, tag):
        node = self.current
        while node is not self.root and node.tag != tag:
            node = node.parent
        if node is not self.root:
            self.current = node.parent

    def handle_data(self, data):
        self.current.children.append(data)


def read(path: pathlib.Path) -> Element:
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader.root
