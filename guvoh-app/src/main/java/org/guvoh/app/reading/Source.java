package org.guvoh.app.reading;

import java.nio.file.Path;
import org.guvoh.app.fetch.Fetcher;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Proof;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.guvoh.ingest.unpack.Part;

/** One input of a reading run. */
public sealed interface Source {
  /** A file. */
  record OfFile(Path file) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(file);
    }

    @Override
    public String shownName() {
      return file.toString();
    }

    @Override
    public Acquisition acquisition() {
      return Acquisition.of(Acquisition.Way.FILE, shownName(), "");
    }
  }

  /** Bytes with the name shown for them: standard input, or a bundled report. */
  record OfBytes(Payload payload, String name) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(payload.bytes(), name);
    }

    @Override
    public String shownName() {
      return name;
    }

    @Override
    public Acquisition acquisition() {
      return Acquisition.of(Acquisition.Way.STANDARD_INPUT, name, "");
    }

    @Override
    public long size() {
      return payload.size();
    }
  }

  /** A part of an archive, a feed, a mailbox or the like. */
  record OfPart(Part part) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(part);
    }

    @Override
    public String shownName() {
      return part.name();
    }

    @Override
    public Acquisition acquisition() {
      return part.acquisition();
    }

    @Override
    public long size() {
      return part.payload().size();
    }
  }

  /** An address to fetch. */
  record OfLink(String address, Fetcher fetcher) implements Source {
    /** Reads nothing itself: what is fetched is read as a part. */
    @Override
    public Intake read(ReportExtraction extraction) {
      throw new IllegalStateException("an address is fetched before it is read: " + address);
    }

    @Override
    public String shownName() {
      return address;
    }

    @Override
    public Acquisition acquisition() {
      return Acquisition.of(Acquisition.Way.FETCHED, address, "");
    }
  }

  /** A timestamp file, which is kept beside the reports and is none. */
  record OfProof(Proof proof) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return new Intake.Refused(
          RefusalCode.FORMAT_NOT_READ.rejected(
              proof.file(), RefusedException.WHOLE_FILE, "a timestamp, no report"));
    }

    @Override
    public String shownName() {
      return proof.file();
    }

    @Override
    public Acquisition acquisition() {
      return Acquisition.of(Acquisition.Way.FILE, proof.file(), "");
    }
  }

  /** Something that was refused before it could be read. */
  record Broken(Rejected rejected) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return new Intake.Refused(rejected);
    }

    @Override
    public String shownName() {
      return rejected.file();
    }

    @Override
    public Acquisition acquisition() {
      return Acquisition.of(Acquisition.Way.FILE, rejected.file(), rejected.place());
    }
  }

  Intake read(ReportExtraction extraction);

  /** How it came. */
  Acquisition acquisition();

  /** Bytes that it holds in memory. */
  default long size() {
    return 0;
  }

  /** What messages call it. */
  String shownName();
}
