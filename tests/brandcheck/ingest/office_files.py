"""Small real office files, made part by part, so that a test shows exactly what is in them."""

import io
import zipfile
from collections.abc import Mapping

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in [
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
        ("presentation", "presentation"), ("meta", "meta"),
    ]
)  # fmt: skip
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<dcterms:created>2026-03-14T09:00:00Z</dcterms:created></cp:coreProperties>"
)


def zipped(parts: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    """A zip file of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def relations(*entries: tuple[str, str, str]) -> str:
    """A part of relationships: id, kind, target."""
    each = "".join(
        f'<Relationship Id="{id_}" Type="{_TYPES}/{kind}" Target="{target}"/>' for id_, kind, target in entries
    )
    return f"<Relationships {_PACKAGE}>{each}</Relationships>"


def docx(body: str, *, title: str = "", author: str = "", **parts: str) -> bytes:
    """A Word document of this body; further parts by kind: styles, footnotes, header, footer."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    files = {
        "[Content_Types].xml": f'<Types><Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": relations(
            ("r1", "officeDocument", "word/document.xml"), ("r2", "core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": _CORE.format(title=title, author=author),
        "word/document.xml": f"<w:document {W} {MC}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(*((kind, kind, f"{kind}.xml") for kind in parts)),
    }
    return zipped(files | {f"word/{kind}.xml": content for kind, content in parts.items()})


def paragraph(text: str, properties: str = "") -> str:
    """A Word paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def pptx(*slides: str, notes: str = "", **parts: str) -> bytes:
    """A presentation of these shape trees; the notes belong to the first slide. Further parts by their path."""
    main = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
    order = "".join(f'<p:sldId id="{256 + number}" r:id="s{number}"/>' for number in range(len(slides)))
    files = {
        "[Content_Types].xml": f'<Types><Override PartName="/ppt/presentation.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": relations(("r1", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f"<p:presentation {P} {R}><p:sldIdLst>{order}</p:sldIdLst></p:presentation>",
        # Stored in another order than shown, as programs do after slides were moved.
        "ppt/_rels/presentation.xml.rels": relations(
            *((f"s{n}", "slide", f"slides/slide{9 - n}.xml") for n in range(len(slides)))
        ),
    }
    for number, tree in enumerate(slides):
        files[f"ppt/slides/slide{9 - number}.xml"] = _slide(tree)
    if notes:
        files["ppt/slides/_rels/slide9.xml.rels"] = relations(("n1", "notesSlide", "../notesSlides/n1.xml"))
        files["ppt/notesSlides/n1.xml"] = _slide(shape("body", notes))
    return zipped(files | parts)


def _slide(tree: str) -> str:
    return f"<p:sld {P} {A}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld></p:sld>"


def shape(placeholder: str | None, *paragraphs: str) -> str:
    """A shape, a placeholder of this kind unless None."""
    holder = f'<p:ph type="{placeholder}"/>' if placeholder else ("<p:ph/>" if placeholder == "" else "")
    text = "".join(f"<a:p><a:r><a:t>{one}</a:t></a:r></a:p>" for one in paragraphs)
    return f"<p:sp><p:nvSpPr><p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:txBody>{text}</p:txBody></p:sp>"


def open_document(kind: str, body: str, **parts: str) -> bytes:
    """An OpenDocument file of kind "text" or "presentation"."""
    files = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {ODF}><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
    }
    return zipped(files | {f"{name}.xml": content for name, content in parts.items()})
