-- Version 2: an engine may come back (an imported gazetteer is removed, an older version is installed); what it extracted
-- then counts again, without being extracted anew.

CREATE TABLE engine_uses (
  use_number    INTEGER PRIMARY KEY,
  engine_number INTEGER NOT NULL REFERENCES engines (engine_number)
) STRICT;
INSERT INTO engine_uses (engine_number) SELECT engine_number FROM engines ORDER BY engine_number;

CREATE TRIGGER engines_begin_use AFTER INSERT ON engines
  BEGIN INSERT INTO engine_uses (engine_number) VALUES (new.engine_number); END;
CREATE TRIGGER engine_uses_count AFTER INSERT ON engine_uses
  WHEN EXISTS (SELECT 1 FROM engine_uses WHERE engine_number = new.engine_number AND use_number < new.use_number)
  BEGIN UPDATE evidence_state SET generation = generation + 1; END;
CREATE TRIGGER engine_uses_keep BEFORE INSERT ON engine_uses
  WHEN EXISTS (SELECT 1 FROM engine_uses WHERE use_number = new.use_number)
  BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER engine_uses_unchanged BEFORE UPDATE ON engine_uses
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: uses of engines cannot be changed'); END;
CREATE TRIGGER engine_uses_undeleted BEFORE DELETE ON engine_uses
  BEGIN SELECT RAISE(ABORT, 'evidence is append-only: uses of engines cannot be deleted'); END;

-- The extraction that counts for a report: by the engine that was in use last.
DROP VIEW newest_extractions;
CREATE VIEW newest_extractions AS
  SELECT e.report_id, e.engine_number, e.revision_hash, e.record
  FROM extractions e
  WHERE e.engine_number = (
    SELECT other.engine_number
    FROM extractions other JOIN engine_uses u USING (engine_number)
    WHERE other.report_id = e.report_id
    ORDER BY u.use_number DESC LIMIT 1);
