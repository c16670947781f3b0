"""The schema, as append-only steps. A step that was ever released is never edited; a new one is added below it.

The number of steps is the file's `user_version`. `tests/brandcheck/workspace/schema_v*.sql` holds every released
schema; each must open for ever.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from sqlite_utils import Database, Migrations

Step: TypeAlias = Callable[[Database], None]


def apply(database: Database, steps: Sequence[Step]) -> None:
    """Take the steps that the database has not seen, and note their number: all of them, or none when one fails."""
    migrations = Migrations("brandcheck")
    for number, step in enumerate(steps, 1):
        migrations(name=str(number))(step)
    with database.atomic():
        migrations.apply(database)
        database.execute(f"PRAGMA user_version = {len(steps)}")


def _first(db: Database) -> None:
    """Sources have documents, documents have sentences and evidence; what belongs to a document goes with it."""
    db.executescript(
        """
        CREATE TABLE fact (name TEXT PRIMARY KEY, content ANY NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE organisation (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            name TEXT NOT NULL, language TEXT NOT NULL, sector TEXT NOT NULL
        ) STRICT;
        CREATE TABLE value (
            position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, statement TEXT NOT NULL,
            examples_for TEXT NOT NULL, examples_against TEXT NOT NULL
        ) STRICT;

        CREATE TABLE source (
            number INTEGER PRIMARY KEY, side TEXT NOT NULL CHECK (side IN ('outside', 'inside')), name TEXT NOT NULL,
            hash TEXT NOT NULL, reader TEXT NOT NULL,
            UNIQUE (side, name)
        ) STRICT;
        CREATE TABLE document (
            number INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, side TEXT NOT NULL, path TEXT NOT NULL,
            title TEXT NOT NULL, date TEXT, department TEXT NOT NULL, channel TEXT NOT NULL, language TEXT,
            text TEXT NOT NULL, blocks TEXT NOT NULL, source_hash TEXT NOT NULL, status TEXT NOT NULL, error TEXT,
            contributors INTEGER,
            UNIQUE (source, position)
        ) STRICT;
        CREATE TABLE segment (
            number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            position INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
            kind TEXT NOT NULL, language TEXT NOT NULL, eligible INTEGER NOT NULL, page INTEGER,
            UNIQUE (document, position)
        ) STRICT;

        CREATE VIRTUAL TABLE sentence USING fts5 (
            text, content = 'segment', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE evidence (
            number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, value TEXT NOT NULL,
            supports REAL NOT NULL, contradicts REAL NOT NULL, act TEXT NOT NULL, counted INTEGER NOT NULL,
            why TEXT NOT NULL, page INTEGER
        ) STRICT;
        CREATE INDEX evidence_document ON evidence (document);
        CREATE INDEX evidence_value ON evidence (value);

        CREATE TABLE measurement (
            number INTEGER PRIMARY KEY AUTOINCREMENT, measured_on TEXT NOT NULL, engine TEXT NOT NULL,
            schema INTEGER NOT NULL, content BLOB NOT NULL
        ) STRICT;

        CREATE TABLE review (
            number INTEGER PRIMARY KEY AUTOINCREMENT, side TEXT NOT NULL, path TEXT NOT NULL, sentence TEXT NOT NULL,
            value TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT NOT NULL, other_value TEXT NOT NULL,
            other_stance TEXT, note TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX review_subject ON review (side, path, sentence, value);

        CREATE TABLE cache (
            kind TEXT NOT NULL, key TEXT NOT NULL, payload BLOB NOT NULL,
            UNIQUE (kind, key)
        ) STRICT;
        """
    )


def _second(db: Database) -> None:
    """Evidence says what a second reader answered."""
    db.execute("ALTER TABLE evidence ADD COLUMN second TEXT")


def _third(db: Database) -> None:
    """What the app lists: documents without their texts, evidence with the decision that stands.

    A source keeps the side and name it was read under, as the ids of its documents follow from these: when it moves to
    the other side, no other file may get them.
    """
    from brandcheck.workspace.reviews import sentence_key  # noqa: PLC0415  (frozen too: kept decisions hang on it)

    for statement in (
        "ALTER TABLE source ADD COLUMN read_side TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE source ADD COLUMN read_name TEXT NOT NULL DEFAULT ''",
        "UPDATE source SET read_side = side, read_name = name",
        "ALTER TABLE document ADD COLUMN sentences INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE document ADD COLUMN eligible INTEGER NOT NULL DEFAULT 0",
        (
            "UPDATE document SET sentences = (SELECT count(*) FROM segment WHERE segment.document = document.number),"
            " eligible = (SELECT count(*) FROM segment WHERE segment.document = document.number AND segment.eligible)"
        ),
        # Every column of a list, so that none of the long texts in between has to be walked past.
        (
            "CREATE INDEX document_brief ON document (source, position, id, side, path, title, date, department, channel,"
            " language, sentences, eligible, status, error, source_hash, contributors)"
        ),
        "CREATE INDEX document_place ON document (side, path)",
        "ALTER TABLE evidence ADD COLUMN sentence TEXT NOT NULL DEFAULT ''",
    ):
        db.execute(statement)
    rows = db.execute("SELECT number, quote FROM evidence").fetchall()
    db.conn.executemany(
        "UPDATE evidence SET sentence = ? WHERE number = ?", [(sentence_key(quote), number) for number, quote in rows]
    )
    for statement in (
        "DROP INDEX evidence_value",
        "CREATE INDEX evidence_listing ON evidence (value, document, sentence, start, supports, contradicts, act, counted)",
        "CREATE INDEX evidence_counted ON evidence (number) WHERE counted",
        "CREATE INDEX review_other_value ON review (other_value) WHERE verdict = 'other_value'",
    ):
        db.execute(statement)


def _fourth(db: Database) -> None:
    """The promises of the latest check, each beside one fact or none, and what people made of them."""
    for statement in (
        """
        CREATE TABLE claim (
            number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, marks TEXT NOT NULL, page INTEGER,
            sentence TEXT NOT NULL,
            fact INTEGER REFERENCES document ON DELETE CASCADE, fact_start INTEGER, fact_end INTEGER, fact_quote TEXT,
            fact_marks TEXT, fact_page INTEGER, fact_sentence TEXT NOT NULL,
            verdict TEXT NOT NULL, confidence REAL NOT NULL, topic TEXT NOT NULL, reason TEXT NOT NULL,
            green TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX claim_listing ON claim (document, start, fact, sentence, fact_sentence, verdict, confidence, green)",
        "CREATE INDEX claim_fact ON claim (fact)",
        """
        CREATE TABLE claim_decision (
            number INTEGER PRIMARY KEY, side TEXT NOT NULL, path TEXT NOT NULL, sentence TEXT NOT NULL,
            fact_side TEXT NOT NULL, fact_path TEXT NOT NULL, fact_sentence TEXT NOT NULL,
            state TEXT NOT NULL, reason TEXT NOT NULL, role TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT
        """,
        (
            "CREATE INDEX claim_decision_subject ON claim_decision"
            " (sentence, fact_sentence, path, fact_path, side, fact_side, state)"
        ),
        "CREATE INDEX claim_decision_fact ON claim_decision (fact_side, fact_path)",
        "CREATE INDEX claim_decision_place ON claim_decision (side, path)",
    ):
        db.execute(statement)


_AFTER_A_MEASUREMENT = (
    # What the engine gave before reviews taught it; NULL where they changed nothing.
    "ALTER TABLE evidence ADD COLUMN own_supports REAL",
    "ALTER TABLE evidence ADD COLUMN own_contradicts REAL",
    "CREATE INDEX evidence_taught ON evidence (number) WHERE own_supports IS NOT NULL",
    """
        CREATE TABLE action (
            number INTEGER PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL, measurement INTEGER NOT NULL,
            what TEXT NOT NULL, role TEXT NOT NULL, due TEXT, state TEXT NOT NULL, note TEXT NOT NULL,
            made_on TEXT NOT NULL, changed_on TEXT NOT NULL
        ) STRICT
        """,
    """
        CREATE TABLE reply (
            number INTEGER PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL, measurement INTEGER NOT NULL,
            role TEXT NOT NULL, text TEXT NOT NULL, made_on TEXT NOT NULL
        ) STRICT
        """,
    """
        CREATE TABLE action_change (
            number INTEGER PRIMARY KEY AUTOINCREMENT, action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
            changed_on TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL
        ) STRICT
        """,
    "CREATE INDEX action_change_action ON action_change (action)",
    # What held of a measurement when the next was made, and the last decision that had a say in it.
    """
        CREATE TABLE held (
            measurement INTEGER PRIMARY KEY REFERENCES measurement ON DELETE CASCADE, review INTEGER NOT NULL,
            gaps TEXT NOT NULL, taught TEXT
        ) STRICT
        """,
    # What somebody else decided, as it came in a file; `review` is the decision that was made of it here.
    """
        CREATE TABLE received (
            number INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, role TEXT NOT NULL,
            side TEXT NOT NULL, path TEXT NOT NULL, sentence TEXT NOT NULL, value TEXT NOT NULL,
            fact_side TEXT NOT NULL, fact_path TEXT NOT NULL, fact_sentence TEXT NOT NULL,
            decision TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, review INTEGER
        ) STRICT
        """,
    "CREATE INDEX received_subject ON received (side, path, sentence, value)",
    "CREATE INDEX received_fact ON received (fact_side, fact_path)",
    """
        CREATE TABLE sample (
            number INTEGER PRIMARY KEY AUTOINCREMENT, measurement INTEGER NOT NULL, drawn_on TEXT NOT NULL,
            seed INTEGER NOT NULL, documents TEXT NOT NULL
        ) STRICT
        """,
    """
        CREATE TABLE sample_item (
            number INTEGER PRIMARY KEY, sample INTEGER NOT NULL REFERENCES sample ON DELETE CASCADE,
            position INTEGER NOT NULL, side TEXT NOT NULL, path TEXT NOT NULL, start INTEGER NOT NULL,
            sentence TEXT NOT NULL, chance REAL NOT NULL,
            UNIQUE (sample, position)
        ) STRICT
        """,
    """
        CREATE TABLE sample_label (
            item INTEGER NOT NULL REFERENCES sample_item ON DELETE CASCADE, coder TEXT NOT NULL,
            answers TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (item, coder)
        ) STRICT
        """,
    """
        CREATE TABLE term (
            number INTEGER PRIMARY KEY, term TEXT NOT NULL, value TEXT NOT NULL, preferred TEXT NOT NULL,
            note TEXT NOT NULL,
            UNIQUE (term, value)
        ) STRICT
        """,
)


def _fifth(db: Database) -> None:
    """What comes after a measurement: actions, replies, decisions of others, blind samples with labels, shared words."""
    for statement in _AFTER_A_MEASUREMENT:
        db.execute(statement)


STEPS: tuple[Step, ...] = (_first, _second, _third, _fourth, _fifth)
