-- Version 3: how reports came, proofs of their bytes, what was redacted, and what is watched.

CREATE TABLE acquisitions (
  acquisition_number INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (report_id),
  way       TEXT NOT NULL,
  file      TEXT NOT NULL,
  place     TEXT NOT NULL,
  url       TEXT NOT NULL,
  fetched   TEXT NOT NULL,
  headers   TEXT NOT NULL CHECK (json_valid(headers)),
  note      TEXT NOT NULL,
  UNIQUE (report_id, way, file, place, url, fetched, note)
) STRICT;

CREATE TABLE proofs (
  proof_number INTEGER PRIMARY KEY,
  proof_id     TEXT NOT NULL UNIQUE CHECK (length(proof_id) = 64),
  kind         TEXT NOT NULL,
  digest       TEXT NOT NULL,
  asserted     TEXT NOT NULL,
  file         TEXT NOT NULL,
  proof        BLOB NOT NULL
) STRICT;
CREATE INDEX proofs_by_digest ON proofs (digest);

CREATE TABLE redactions (
  redaction_number INTEGER PRIMARY KEY,
  report_id     TEXT NOT NULL REFERENCES reports (report_id),
  extent        TEXT NOT NULL CHECK (extent IN ('erased', 'words')),
  redacted_by   TEXT NOT NULL,
  redacted_at   TEXT NOT NULL,
  reason        TEXT NOT NULL
) STRICT;
CREATE INDEX redactions_by_report ON redactions (report_id);

-- A row is here only inside the transaction that redacts: it lets evidence be blacked out.
CREATE TABLE redaction_permit (only_row INTEGER PRIMARY KEY CHECK (only_row = 1)) STRICT;

-- What is watched, and since when; no evidence: may be emptied at any time.
CREATE TABLE watched (
  url           TEXT NOT NULL PRIMARY KEY,
  etag          TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  checked       TEXT NOT NULL,
  due           TEXT NOT NULL,
  failures      INTEGER NOT NULL
) STRICT;

CREATE TRIGGER redactions_count AFTER INSERT ON redactions
  BEGIN UPDATE evidence_state SET generation = generation + 1; END;

CREATE TRIGGER acquisitions_keep BEFORE INSERT ON acquisitions
  WHEN EXISTS (SELECT 1 FROM acquisitions
    WHERE (report_id = new.report_id AND way = new.way AND file = new.file AND place = new.place AND url = new.url
        AND fetched = new.fetched AND note = new.note)
      OR acquisition_number = new.acquisition_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER proofs_keep BEFORE INSERT ON proofs
  WHEN EXISTS (SELECT 1 FROM proofs WHERE proof_id = new.proof_id OR proof_number = new.proof_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER redactions_keep BEFORE INSERT ON redactions
  WHEN EXISTS (SELECT 1 FROM redactions WHERE redaction_number = new.redaction_number)
  BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER proofs_unchanged BEFORE UPDATE ON proofs
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: proofs cannot be changed'); END;
CREATE TRIGGER redactions_unchanged BEFORE UPDATE ON redactions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: redactions cannot be changed'); END;
CREATE TRIGGER acquisitions_undeleted BEFORE DELETE ON acquisitions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: acquisitions cannot be deleted'); END;
CREATE TRIGGER proofs_undeleted BEFORE DELETE ON proofs
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: proofs cannot be deleted'); END;
CREATE TRIGGER redactions_undeleted BEFORE DELETE ON redactions
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: redactions cannot be deleted'); END;

-- Redaction changes these in place, under its permit; nothing else does.
DROP TRIGGER reports_unchanged;
DROP TRIGGER text_revisions_unchanged;
DROP TRIGGER extractions_unchanged;
DROP TRIGGER rejections_unchanged;
DROP TRIGGER decisions_unchanged;
CREATE TRIGGER reports_unchanged BEFORE UPDATE ON reports
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: reports cannot be changed'); END;
CREATE TRIGGER text_revisions_unchanged BEFORE UPDATE ON text_revisions
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: text revisions cannot be changed'); END;
CREATE TRIGGER extractions_unchanged BEFORE UPDATE ON extractions
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: extractions cannot be changed'); END;
CREATE TRIGGER rejections_unchanged BEFORE UPDATE ON rejections
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: rejections cannot be changed'); END;
CREATE TRIGGER decisions_unchanged BEFORE UPDATE ON decisions
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: decisions cannot be changed'); END;
CREATE TRIGGER acquisitions_unchanged BEFORE UPDATE ON acquisitions
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: acquisitions cannot be changed'); END;
DROP TRIGGER rejections_undeleted;
CREATE TRIGGER rejections_undeleted BEFORE DELETE ON rejections
  WHEN NOT EXISTS (SELECT 1 FROM redaction_permit)
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: rejections cannot be deleted'); END;

-- What was erased is judged no more.
DROP VIEW newest_extractions;
CREATE VIEW newest_extractions AS
  SELECT e.report_id, e.engine_number, e.revision_hash, e.record
  FROM extractions e
  WHERE e.engine_number = (
    SELECT other.engine_number
    FROM extractions other JOIN engine_uses u USING (engine_number)
    WHERE other.report_id = e.report_id
    ORDER BY u.use_number DESC LIMIT 1)
    AND NOT EXISTS (SELECT 1 FROM redactions r WHERE r.report_id = e.report_id AND r.extent = 'erased');
