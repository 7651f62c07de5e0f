-- Version 1 of the case file. Every table and column is explained in docs/reference/case-file.md.
-- Evidence is append-only: a row that is already there is left as it is, a change or a deletion is refused.

CREATE TABLE reports (
  report_number INTEGER PRIMARY KEY,
  report_id     TEXT NOT NULL UNIQUE CHECK (length(report_id) = 64),
  media_type    TEXT NOT NULL,
  encoding      TEXT NOT NULL,
  payload       BLOB NOT NULL
) STRICT;

CREATE TABLE text_revisions (
  revision_number INTEGER PRIMARY KEY,
  revision_hash   TEXT NOT NULL UNIQUE CHECK (length(revision_hash) = 64),
  text            TEXT NOT NULL
) STRICT;

CREATE TABLE engines (
  engine_number INTEGER PRIMARY KEY,
  engine        TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE extractions (
  extraction_number INTEGER PRIMARY KEY,
  report_id         TEXT NOT NULL REFERENCES reports (report_id),
  engine_number     INTEGER NOT NULL REFERENCES engines (engine_number),
  revision_hash     TEXT NOT NULL REFERENCES text_revisions (revision_hash),
  record            TEXT NOT NULL CHECK (json_valid(record)),
  UNIQUE (report_id, engine_number)
) STRICT;

CREATE TABLE rejections (
  rejection_number INTEGER PRIMARY KEY,
  engine_number    INTEGER NOT NULL REFERENCES engines (engine_number),
  file             TEXT NOT NULL,
  place            TEXT NOT NULL,
  code             TEXT NOT NULL,
  reason           TEXT NOT NULL,
  remedy           TEXT NOT NULL,
  UNIQUE (file, place, code, engine_number, reason, remedy)
) STRICT;

CREATE TABLE decisions (
  decision_number INTEGER PRIMARY KEY,
  decided_by      TEXT NOT NULL,
  decided_at      TEXT NOT NULL,
  report_id       TEXT NOT NULL REFERENCES reports (report_id),
  revision_hash   TEXT NOT NULL REFERENCES text_revisions (revision_hash),
  passage_start   INTEGER NOT NULL CHECK (passage_start >= 0),
  passage_end     INTEGER NOT NULL CHECK (passage_end >= passage_start),
  exact           TEXT NOT NULL,
  field           TEXT NOT NULL,
  action          TEXT NOT NULL,
  value           TEXT NOT NULL,
  reason          TEXT NOT NULL
) STRICT;

-- The generation counts the evidence that judgement rests on; derived tables name the one they were made from.
CREATE TABLE evidence_state (
  only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
  generation INTEGER NOT NULL
) STRICT;
INSERT INTO evidence_state VALUES (1, 0);

CREATE TRIGGER extractions_count AFTER INSERT ON extractions
  BEGIN UPDATE evidence_state SET generation = generation + 1; END;
CREATE TRIGGER decisions_count AFTER INSERT ON decisions
  BEGIN UPDATE evidence_state SET generation = generation + 1; END;

-- A row that is already there stays; this also keeps REPLACE from overwriting it.
CREATE TRIGGER reports_keep BEFORE INSERT ON reports
  WHEN EXISTS (SELECT 1 FROM reports WHERE report_id = new.report_id OR report_number = new.report_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER text_revisions_keep BEFORE INSERT ON text_revisions
  WHEN EXISTS (SELECT 1 FROM text_revisions
    WHERE revision_hash = new.revision_hash OR revision_number = new.revision_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER engines_keep BEFORE INSERT ON engines
  WHEN EXISTS (SELECT 1 FROM engines WHERE engine = new.engine OR engine_number = new.engine_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER extractions_keep BEFORE INSERT ON extractions
  WHEN EXISTS (SELECT 1 FROM extractions
    WHERE (report_id = new.report_id AND engine_number = new.engine_number)
      OR extraction_number = new.extraction_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER rejections_keep BEFORE INSERT ON rejections
  WHEN EXISTS (SELECT 1 FROM rejections
    WHERE (file = new.file AND place = new.place AND code = new.code AND engine_number = new.engine_number
        AND reason = new.reason AND remedy = new.remedy)
      OR rejection_number = new.rejection_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER decisions_keep BEFORE INSERT ON decisions
  WHEN EXISTS (SELECT 1 FROM decisions WHERE decision_number = new.decision_number)
  BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER reports_unchanged BEFORE UPDATE ON reports
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: reports cannot be changed'); END;
CREATE TRIGGER reports_undeleted BEFORE DELETE ON reports
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: reports cannot be deleted'); END;
CREATE TRIGGER text_revisions_unchanged BEFORE UPDATE ON text_revisions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: text revisions cannot be changed'); END;
CREATE TRIGGER text_revisions_undeleted BEFORE DELETE ON text_revisions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: text revisions cannot be deleted'); END;
CREATE TRIGGER engines_unchanged BEFORE UPDATE ON engines
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: engines cannot be changed'); END;
CREATE TRIGGER engines_undeleted BEFORE DELETE ON engines
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: engines cannot be deleted'); END;
CREATE TRIGGER extractions_unchanged BEFORE UPDATE ON extractions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: extractions cannot be changed'); END;
CREATE TRIGGER extractions_undeleted BEFORE DELETE ON extractions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: extractions cannot be deleted'); END;
CREATE TRIGGER rejections_unchanged BEFORE UPDATE ON rejections
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: rejections cannot be changed'); END;
CREATE TRIGGER rejections_undeleted BEFORE DELETE ON rejections
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: rejections cannot be deleted'); END;
CREATE TRIGGER decisions_unchanged BEFORE UPDATE ON decisions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: decisions cannot be changed'); END;
CREATE TRIGGER decisions_undeleted BEFORE DELETE ON decisions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: decisions cannot be deleted'); END;

-- The extraction that counts for a report: by the engine that came into this case file last.
CREATE VIEW newest_extractions AS
  SELECT e.report_id, e.engine_number, e.revision_hash, e.record
  FROM extractions e
  WHERE e.engine_number = (SELECT max(other.engine_number) FROM extractions other WHERE other.report_id = e.report_id);

CREATE VIEW report_overview AS
  SELECT e.report_id,
    json_extract(e.record, '$.report.metadata.title.value') AS title,
    json_extract(e.record, '$.report.metadata.publisher.value') AS publisher,
    json_extract(e.record, '$.report.metadata.author.value') AS author,
    json_extract(e.record, '$.report.metadata.published.value') AS published,
    json_extract(e.record, '$.report.language.value') AS language,
    n.engine
  FROM newest_extractions e JOIN engines n USING (engine_number);

-- Derived: may be emptied and rebuilt at any time.

CREATE TABLE derived_state (
  only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
  generation INTEGER NOT NULL,
  maker      TEXT NOT NULL
) STRICT;

CREATE TABLE incidents (
  incident_id TEXT NOT NULL PRIMARY KEY,
  kind        TEXT NOT NULL,
  incident    TEXT NOT NULL CHECK (json_valid(incident))
) STRICT;

CREATE TABLE incident_members (
  incident_id TEXT NOT NULL REFERENCES incidents (incident_id),
  report_id   TEXT NOT NULL REFERENCES reports (report_id),
  event       TEXT NOT NULL,
  PRIMARY KEY (incident_id, report_id, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_members_by_report ON incident_members (report_id, event);

CREATE TABLE incident_claims (
  incident_id TEXT NOT NULL REFERENCES incidents (incident_id),
  report_id   TEXT NOT NULL REFERENCES reports (report_id),
  claim       TEXT NOT NULL,
  PRIMARY KEY (incident_id, report_id, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_claims_by_report ON incident_claims (report_id, claim);

CREATE VIEW searchable_reports AS
  SELECT r.report_number,
    coalesce(json_extract(e.record, '$.report.metadata.title.value'), '') AS title,
    t.text
  FROM reports r JOIN newest_extractions e USING (report_id) JOIN text_revisions t USING (revision_hash);

CREATE VIRTUAL TABLE report_search USING fts5 (
  title, text,
  content = 'searchable_reports', content_rowid = 'report_number',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Every place with coordinates, from place mentions and from the contents of claims.
CREATE VIEW located_items AS
  SELECT e.report_id, json_extract(m.value, '$.id') AS item,
    json_extract(m.value, '$.place.name') AS name,
    json_extract(m.value, '$.place.position.latitude') AS latitude,
    json_extract(m.value, '$.place.position.longitude') AS longitude,
    json_extract(m.value, '$.place.position.radiusMetres') AS radius_metres
  FROM newest_extractions e, json_each(e.record, '$.mentions.places') m
  WHERE json_extract(m.value, '$.place.position') IS NOT NULL
  UNION
  SELECT e.report_id, json_extract(c.value, '$.id'),
    json_extract(c.value, p.path || '.name'),
    json_extract(p.value, '$.latitude'),
    json_extract(p.value, '$.longitude'),
    json_extract(p.value, '$.radiusMetres')
  FROM newest_extractions e, json_each(e.record, '$.claims') c, json_tree(c.value, '$.content') p
  WHERE p.key = 'position' AND p.type = 'object';

CREATE VIRTUAL TABLE place_positions USING rtree (
  position_number, south, north, west, east,
  +report_id TEXT, +item TEXT, +name TEXT, +latitude REAL, +longitude REAL, +radius_metres REAL
);
