import pytest

from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.bylines import authors_named
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.model import Side
from brandcheck.settings import Limits


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Van: Noor Bakhuis. Aan: directieteam.", ("Noor Bakhuis",)),
        ("Aan: teammanagers Behandeling. Van: Harm Gijsbers.", ("Harm Gijsbers",)),
        ("Van: Ronald Pierik, manager Klantcontact", ("Ronald Pierik",)),
        ("From: Margaret Ellison and Tom Adeyemi. To: executive committee.", ("Margaret Ellison", "Tom Adeyemi")),
        ("Van: K. de Vries", ("K de Vries",)),
        ("van: Esmée de Vos", ("Esmée de Vos",)),
        ("Van: directie en bestuur", ()),
        ("Van: Team Marketing", ()),
        ("Van: Raad van Bestuur", ()),
        ("From: Executive Committee", ()),
        ("Aan: Noor Bakhuis", ("Noor Bakhuis",)),
        ("Aanwezig: Noor Bakhuis, Harm in 't Veld", ("Noor Bakhuis", "Harm in 't Veld")),
        ("Door Noor Bakhuis", ("Noor Bakhuis",)),
        ("Door Noor Bakhuis | 5 maart", ("Noor Bakhuis",)),
        ("Door de Raad van Bestuur", ()),
        ("Door Noor Bakhuis werd alles anders.", ()),
        ("Het huis van: Noor Bakhuis", ()),
        ("Van: ", ()),
    ],
)
def test_authors_on_top(line: str, names: tuple[str, ...]) -> None:
    assert authors_named([line]) == names


def test_the_author_of_a_memo_is_hidden_in_all_of_it() -> None:
    blocks = (DraftBlock("Van: Noor Bakhuis. Aan: directieteam."), DraftBlock("Vragen kunnen naar Noor."))
    (document,) = assemble([Draft(blocks)], Origin(Side.INSIDE, "memo.txt", ""), Limits(), Disguise(b"key", "nl"))
    assert "Noor" not in document.text
    assert "Bakhuis" not in document.text
    assert "Aan: directieteam." in document.text
