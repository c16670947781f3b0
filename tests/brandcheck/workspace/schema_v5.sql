-- The schema of version 5 as it was released, with a little of everything in it. Never edited.
PRAGMA application_id = 1114784616;
PRAGMA user_version = 5;
PRAGMA journal_mode = WAL;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
            hash TEXT NOT NULL, reader TEXT NOT NULL, read_side TEXT NOT NULL DEFAULT '', read_name TEXT NOT NULL DEFAULT '',
            UNIQUE (side, name)
        ) STRICT;
CREATE TABLE document (
            number INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, side TEXT NOT NULL, path TEXT NOT NULL,
            title TEXT NOT NULL, date TEXT, department TEXT NOT NULL, channel TEXT NOT NULL, language TEXT,
            text TEXT NOT NULL, blocks TEXT NOT NULL, source_hash TEXT NOT NULL, status TEXT NOT NULL, error TEXT,
            contributors INTEGER, sentences INTEGER NOT NULL DEFAULT 0, eligible INTEGER NOT NULL DEFAULT 0,
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
        , second TEXT, sentence TEXT NOT NULL DEFAULT '', own_supports REAL, own_contradicts REAL) STRICT;
CREATE INDEX evidence_document ON evidence (document);
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
CREATE INDEX document_brief ON document (source, position, id, side, path, title, date, department, channel, language, sentences, eligible, status, error, source_hash, contributors);
CREATE INDEX document_place ON document (side, path);
CREATE INDEX evidence_listing ON evidence (value, document, sentence, start, supports, contradicts, act, counted);
CREATE INDEX evidence_counted ON evidence (number) WHERE counted;
CREATE INDEX review_other_value ON review (other_value) WHERE verdict = 'other_value';
CREATE TABLE claim (
            number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, marks TEXT NOT NULL, page INTEGER,
            sentence TEXT NOT NULL,
            fact INTEGER REFERENCES document ON DELETE CASCADE, fact_start INTEGER, fact_end INTEGER, fact_quote TEXT,
            fact_marks TEXT, fact_page INTEGER, fact_sentence TEXT NOT NULL,
            verdict TEXT NOT NULL, confidence REAL NOT NULL, topic TEXT NOT NULL, reason TEXT NOT NULL,
            green TEXT NOT NULL
        ) STRICT
        ;
CREATE INDEX claim_listing ON claim (document, start, fact, sentence, fact_sentence, verdict, confidence, green);
CREATE INDEX claim_fact ON claim (fact);
CREATE TABLE claim_decision (
            number INTEGER PRIMARY KEY, side TEXT NOT NULL, path TEXT NOT NULL, sentence TEXT NOT NULL,
            fact_side TEXT NOT NULL, fact_path TEXT NOT NULL, fact_sentence TEXT NOT NULL,
            state TEXT NOT NULL, reason TEXT NOT NULL, role TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT
        ;
CREATE INDEX claim_decision_subject ON claim_decision (sentence, fact_sentence, path, fact_path, side, fact_side, state);
CREATE INDEX claim_decision_fact ON claim_decision (fact_side, fact_path);
CREATE INDEX claim_decision_place ON claim_decision (side, path);
CREATE INDEX evidence_taught ON evidence (number) WHERE own_supports IS NOT NULL;
CREATE TABLE action (
            number INTEGER PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL, measurement INTEGER NOT NULL,
            what TEXT NOT NULL, role TEXT NOT NULL, due TEXT, state TEXT NOT NULL, note TEXT NOT NULL,
            made_on TEXT NOT NULL, changed_on TEXT NOT NULL
        ) STRICT
        ;
CREATE TABLE reply (
            number INTEGER PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL, measurement INTEGER NOT NULL,
            role TEXT NOT NULL, text TEXT NOT NULL, made_on TEXT NOT NULL
        ) STRICT
        ;
CREATE TABLE action_change (
            number INTEGER PRIMARY KEY AUTOINCREMENT, action INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
            changed_on TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL
        ) STRICT
        ;
CREATE INDEX action_change_action ON action_change (action);
CREATE TABLE held (
            measurement INTEGER PRIMARY KEY REFERENCES measurement ON DELETE CASCADE, review INTEGER NOT NULL,
            gaps TEXT NOT NULL, taught TEXT
        ) STRICT
        ;
CREATE TABLE received (
            number INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, role TEXT NOT NULL,
            side TEXT NOT NULL, path TEXT NOT NULL, sentence TEXT NOT NULL, value TEXT NOT NULL,
            fact_side TEXT NOT NULL, fact_path TEXT NOT NULL, fact_sentence TEXT NOT NULL,
            decision TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, review INTEGER
        ) STRICT
        ;
CREATE INDEX received_subject ON received (side, path, sentence, value);
CREATE INDEX received_fact ON received (fact_side, fact_path);
CREATE TABLE sample (
            number INTEGER PRIMARY KEY AUTOINCREMENT, measurement INTEGER NOT NULL, drawn_on TEXT NOT NULL,
            seed INTEGER NOT NULL, documents TEXT NOT NULL
        ) STRICT
        ;
CREATE TABLE sample_item (
            number INTEGER PRIMARY KEY, sample INTEGER NOT NULL REFERENCES sample ON DELETE CASCADE,
            position INTEGER NOT NULL, side TEXT NOT NULL, path TEXT NOT NULL, start INTEGER NOT NULL,
            sentence TEXT NOT NULL, chance REAL NOT NULL,
            UNIQUE (sample, position)
        ) STRICT
        ;
CREATE TABLE sample_label (
            item INTEGER NOT NULL REFERENCES sample_item ON DELETE CASCADE, coder TEXT NOT NULL,
            answers TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (item, coder)
        ) STRICT
        ;
CREATE TABLE term (
            number INTEGER PRIMARY KEY, term TEXT NOT NULL, value TEXT NOT NULL, preferred TEXT NOT NULL,
            note TEXT NOT NULL,
            UNIQUE (term, value)
        ) STRICT
        ;
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (1, 'brandcheck', '1', '2026-11-21 18:48:10.260840+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (2, 'brandcheck', '2', '2026-11-21 21:10:10.260840+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (3, 'brandcheck', '3', '2026-11-22 00:20:39.921654+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (4, 'brandcheck', '4', '2026-11-22 01:30:09.932999+00:00');
INSERT INTO _sqlite_migrations (id, migration_set, name, applied_at) VALUES (5, 'brandcheck', '5', '2026-11-22 01:30:09.932999+00:00');
INSERT INTO fact (name, content) VALUES ('retention', '2027-01-31');
INSERT INTO fact (name, content) VALUES ('salt', X'73616C74');
INSERT INTO organisation (only, name, language, sector) VALUES (1, 'Zorggroep Één', 'nl', 'zorg');
INSERT INTO value (position, id, name, statement, examples_for, examples_against) VALUES (0, 'aandacht', 'Aandacht', 'We nemen de tijd.', '["We blijven tot het klopt."]', '["Maximaal vier minuten."]');
INSERT INTO source (number, side, name, hash, reader, read_side, read_name) VALUES (1, 'inside', 'inside/memo.txt', 'h', 'r1', 'inside', 'inside/memo.txt');
INSERT INTO source (number, side, name, hash, reader, read_side, read_name) VALUES (2, 'inside', 'inside/x.pdf', 'h', 'r1', 'inside', 'inside/x.pdf');
INSERT INTO document (number, source, position, id, side, path, title, date, department, channel, language, text, blocks, source_hash, status, error, contributors, sentences, eligible) VALUES (1, 1, 0, 'id of inside/memo.txt', 'inside', 'inside/memo.txt', 'Verslag', '2026-03-14', 'HR', 'memo', 'nl', 'Gesprekken duren voortaan maximaal vier minuten.', '[[0,48,"paragraph",1]]', 'hash', 'read', NULL, 3, 1, 1);
INSERT INTO document (number, source, position, id, side, path, title, date, department, channel, language, text, blocks, source_hash, status, error, contributors, sentences, eligible) VALUES (2, 2, 0, 'id of inside/x.pdf', 'inside', 'inside/x.pdf', '', NULL, '', '', NULL, '', '[]', '', 'failed', '{"code":"file_damaged","parameters":[["path","inside/x.pdf"]]}', NULL, 0, 0);
INSERT INTO segment (number, document, position, start, "end", text, kind, language, eligible, page) VALUES (1, 1, 0, 0, 48, 'Gesprekken duren voortaan maximaal vier minuten.', 'body', 'nl', 1, 1);
INSERT INTO evidence (number, document, start, "end", quote, value, supports, contradicts, act, counted, why, page, second, sentence) VALUES (1, 1, 0, 48, 'Gesprekken duren voortaan maximaal vier minuten.', 'aandacht', 0.1, 0.7, 'norm', 1, '[{"end":3,"rule":"counter.minutes","start":0,"text":"Ges","weight":0.30000000000000004}]', 2, 'contradicts', '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495');
INSERT INTO measurement (number, measured_on, engine, schema, content) VALUES (1, '2026-11-21', '{"brandcheck":"0.1","model":"abc"}', 1, X'1F8B0800000000000203ED55CD72D330107E158FCEA9B193949FDE38C1012E1C60864CC6B3B1D6B61A5932B29C063A79001E85E7E88BB12BC7B5D30406AE0C39B496B5DEFDBE6F3F69EF45AE41D5ADB859AD6742DABCABD1785EDE8BBC0263508B1B51636DC54CE4D678A7369DB78E2216140F1E697B9ECC9F5F258BAB744941121B709EB3D0CEDB0FF406B52AD54653E49C16CE59276E4CA7F54C2849314A46B688946995C4675C29F67B4F9F693065072517309AD60DF88AC3CF025BAA8526C73614E0DDC730DEB59DCB31ABA0E5AFC33F7AE9C177142F1C82A4B5579EF1898FE85A0DA538CCA6F4CFA8F7E87BF6C7E729EB5F70A69436602B94C64C424DE46420E6A0468F9C79B5EA79CE069EFBB8918558AF0F97D4EA37A752F5684EA51AA2FE46A7A9460510DEA94AE2405E41532A83CC6AE3C0C8BCC27C4B7B499C52644D445939D8E4A4A5C01DD5A0CAC15690B346C6BA7AD015A4CAD97349FC82DF740493A87AD7E168C9DF18050D452F5F32EDB217FC4B678331DF60DB38DC6ED144B273F47767ADF30026AA61AF6A001DED14BAA856A62369E29EB5A362093D754D43D101573A133BD01DE7A4AF25E41517BEABBE064601001D07D705797A062EEEB3B627493DEE7D0F8CBF475556FC3E5E24A7BFE561CD1A97D0F44751AAA240D74B7815E01464D37294E9D8C6E0B189A2E989C299625C4484727292247EB53E0D70C1D284E7C9EFE46A4827ABEC4EF92A1BFB9B9ED96C54715C9C024908C8F57AB23BA048D8F46324115F50684AA15BC5924FA0077F5A29C3C7CA0E07C176FE1FD5A5C98E86A4E592ADAFC20D33FAE0FF31FBB3633631097B86A57576031BA59557DCACFB539BB17CD75CCBA1CF2B5ECEAF0F1770F3F9AD115A124466D60C63324DAFE67C435A5782512D9BD5708DA7D3CED048A0E7CF14573A8B4DF4F0FDE18709B778EE799A886FB4258E85FB5B02F750371ADB0C4AA0FE11E595787FB9037C810FD105A75B894F186DB4BADD51FFBCF551853EDA6ADBF8101C66CFA4274778AFC7373C2EF068214A65F839921879752BE330502FC03B8731D4D2588C65DE85C5930A64B51D53093D6CD17B65CAD02EAD5A6A5456385B87E341DD22DEAAEEEA6C725A97FD94E2F9466D0FE99DE233C3078232DE81337DC6D5E3E02ED1389ADCE3657C36BC7B1BCC02621ADAEBC34F5640938A61090000');
INSERT INTO review (number, side, path, sentence, value, verdict, reason, other_value, other_stance, note, at) VALUES (1, 'inside', 'inside/memo.txt', '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495', 'aandacht', 'rejected', 'ironie', '', NULL, '', '2026-11-21T10:00:00+00:00');
INSERT INTO cache (kind, key, payload) VALUES ('embedding', 'key', X'0001');
INSERT INTO claim (number, document, start, "end", quote, marks, page, sentence, fact, fact_start, fact_end, fact_quote, fact_marks, fact_page, fact_sentence, verdict, confidence, topic, reason, green) VALUES (1, 1, 0, 48, 'Gesprekken duren voortaan maximaal vier minuten.', '[[26,48]]', 1, '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495', NULL, NULL, NULL, NULL, NULL, NULL, '', 'unsupported', 0.8, 'gesprek', '', 'generic');
INSERT INTO claim_decision (number, side, path, sentence, fact_side, fact_path, fact_sentence, state, reason, role, note, at) VALUES (1, 'inside', 'inside/memo.txt', '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495', '', '', '', 'handed', '', 'Klantcontact', 'navragen', '2026-11-21T10:00:00+00:00');
INSERT INTO action (number, value, measurement, what, role, due, state, note, made_on, changed_on) VALUES (1, 'aandacht', 1, 'De limiet van vier minuten loslaten.', 'Klantcontact', '2027-01-15', 'open', '', '2026-11-22', '2026-11-22');
INSERT INTO reply (number, value, measurement, role, text, made_on) VALUES (1, 'aandacht', 1, 'Klantcontact', 'De limiet gold in een proef van drie weken.', '2026-11-22');
INSERT INTO action_change (number, action, changed_on, field, before, after) VALUES (1, 1, '2026-11-23', 'state', '', 'open');
INSERT INTO held (measurement, review, gaps) VALUES (1, 1, '[]');
INSERT INTO received (number, batch, role, side, path, sentence, value, fact_side, fact_path, fact_sentence, decision, at, state, review) VALUES (1, 1, 'HR', 'inside', 'inside/memo.txt', '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495', 'aandacht', '', '', '', '{}', '2026-11-22T10:00:00+00:00', 'conflict', NULL);
INSERT INTO sample (number, measurement, drawn_on, seed, documents) VALUES (1, 1, '2026-11-22', 7, '["id of inside/memo.txt"]');
INSERT INTO sample_item (number, sample, position, side, path, start, sentence, chance) VALUES (1, 1, 0, 'inside', 'inside/memo.txt', 0, '59193e995dea18d72e1571b8d1f04248d0bb3705fb615fb6928e00fe1f912495', 0.5);
INSERT INTO sample_label (item, coder, answers, at) VALUES (1, 'first', '{"aandacht":"contradicts"}', '2026-11-22T10:00:00+00:00');
INSERT INTO term (number, term, value, preferred, note) VALUES (1, 'afhandeltijd', 'aandacht', 'gesprekstijd', '');
INSERT INTO sentence (sentence) VALUES ('rebuild');
