import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.transcript import read_srt, read_vtt


def spoken(text: str, reader=read_vtt) -> list[tuple[str, str]]:
    (draft,) = reader(text.encode(), "overleg.vtt")
    assert draft.channel == "transcript"
    return [(block.author, block.text) for block in draft.blocks]


def test_cues_of_one_speaker_are_joined_into_sentences():
    content = (
        "WEBVTT\n\nNOTE gemaakt door Teams\nnog een regel\n\nSTYLE\n::cue { color: red }\n\n"
        "7e1/1-0\n00:00:01.000 --> 00:00:03.000\n<v Koen de Vries>We beloven een</v>\n\n"
        "7e1/2-0\n00:00:03.000 --> 00:00:05.000 align:start\n<v Koen de Vries>vast gezicht &amp; <i>rust</i>.</v>\n\n"
        "7e1/3-0\n00:00:05.000 --> 00:00:06.000\n<v.loud Samira>Maar dat</v>\n<v Samira>lukt niet.</v>\n"
    )
    assert spoken(content) == [
        ("Koen de Vries", "We beloven een vast gezicht & rust."),
        ("Samira", "Maar dat lukt niet."),
    ]
    (draft,) = read_vtt(content.encode(), "x.vtt")
    assert draft.people == ("Koen de Vries", "Samira")


def test_speakers_before_a_colon_are_speakers():
    content = "WEBVTT\n\n" + "\n\n".join(
        f"{number}\n00:00:0{number}.000 --> 00:00:0{number}.900\n{line}"
        for number, line in enumerate(
            ["Koen: Wij doen", "Koen: wat we zeggen.", "Samira: Soms.", "Koen: Altijd."], start=1
        )
    )
    assert spoken(content) == [("Koen", "Wij doen wat we zeggen."), ("Samira", "Soms."), ("Koen", "Altijd.")]


def test_without_full_stops_a_silence_before_a_capital_ends_a_sentence():
    content = (
        "1\n00:00:01,000 --> 00:00:02,000\nWij nemen altijd\n\n2\n00:00:02,100 --> 00:00:03,000\n<i>de tijd</i>\n\n"
        "3\n00:00:05,000 --> 00:00:06,000\n{\\an8}Een vast gezicht\n"
    )
    assert spoken(content, read_srt) == [("", "Wij nemen altijd de tijd"), ("", "Een vast gezicht")]


def test_captions_that_repeat_while_they_roll_are_read_once():
    content = "WEBVTT\n\n00:01.000 --> 00:02.000\nwij nemen\n\n00:02.000 --> 00:03.000\nwij nemen\nde tijd\n"
    assert spoken(content) == [("", "wij nemen de tijd")]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("1\nzonder tijden", "zonder tijden"),
        ("WEBVTT\n\n00:00.500 --> 00:07.000\nEen\n\nlos\n\n00:08.000 --> 00:09.000\ntwee", "Een los twee"),
        ("1\n00:00:00,500 --> 00:00:07.000\nTien\n\n2\n00:00:07,000 -> 00:00:08\n\n3\n00:00:08,000 --> 00:00:09,000\n24\n", "Tien 24"),
        ("WEBVTT - titel\nKind: captions\n\n00:01.000 --> 00:02.000\nhoi", "hoi"),
    ],
    ids=["no times", "a lost time", "a broken time", "head"],
)  # fmt: skip
def test_malformed_files_lose_no_words(content: str, text: str):
    found = " ".join(text for _, text in spoken(content, read_srt))
    assert [word for word in text.split() if word not in found.split()] == []


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty_file"), (b"WEBVTT", "no_text"), (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "no_text")],
)
def test_a_file_without_words_is_refused(data: bytes, code: str):
    with pytest.raises(BrandCheckError) as caught:
        read_vtt(data, "x.vtt")
    assert caught.value.message.code == code


SPOKEN = st.lists(st.sampled_from(["wij", "Doen", "wat.", "zeggen", "Morgen?"]), min_size=1, max_size=4).map(" ".join)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["Koen", "Sam", ""]), SPOKEN, st.integers(0, 9)), min_size=1, max_size=8))
def test_every_word_is_kept_in_order_with_its_speaker(cues: list[tuple[str, str, int]]):
    moment, lines, previous = 0, ["WEBVTT", ""], ""
    words: list[tuple[str, str]] = []
    for speaker, text, pause in cues:
        moment += pause + 1
        voice = f"<v {speaker}>{text}</v>" if speaker else text
        lines += [
            f"00:{moment // 60:02d}:{moment % 60:02d}.000 --> 00:{moment // 60:02d}:{moment % 60:02d}.500",
            voice,
            "",
        ]
        if text != previous:
            words += [(speaker, word) for word in text.split()]
        previous = text
    assert [(who, word) for who, text in spoken("\n".join(lines)) for word in text.split()] == words
