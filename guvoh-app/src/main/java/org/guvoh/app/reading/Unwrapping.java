package org.guvoh.app.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.guvoh.app.fetch.Fetcher;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.proof.TimestampProof;
import org.guvoh.ingest.refusal.RefusedException;
import org.guvoh.ingest.unpack.Part;
import org.guvoh.ingest.unpack.Receiver;
import org.guvoh.ingest.unpack.Unpacker;

/**
 * Takes inputs that hold several reports apart, one part at a time; passes others on as they are.
 */
public final class Unwrapping {
  private Unwrapping() {}

  /** Passes on every part of the source in order, and says how many. */
  public static int forEach(Source source, Consumer<Source> consumer) {
    if (source instanceof Source.OfFile file) {
      return ofFile(file, consumer);
    }
    if (source instanceof Source.OfBytes bytes) {
      byte[] payload = bytes.payload().bytes();
      byte[] start = Arrays.copyOf(payload, Math.min(payload.length, Unpacker.beginning()));
      return Unpacker.isWrapped(start, bytes.name())
          ? unpack(new ByteArrayInputStream(payload), bytes.name(), consumer)
          : pass(source, consumer);
    }
    return source instanceof Source.OfLink link ? ofLink(link, consumer) : pass(source, consumer);
  }

  private static int ofLink(Source.OfLink link, Consumer<Source> consumer) {
    try {
      return link.fetcher()
          .fetch(link.address(), Fetcher.Conditions.NONE)
          .part()
          .map(part -> ofPart(part, consumer))
          .orElse(0);
    } catch (RefusedException refused) {
      return pass(new Source.Broken(refused.rejected(link.address())), consumer);
    }
  }

  /**
   * A part that was fetched may be a feed or an archive; each of its parts came from its address.
   */
  static int ofPart(Part part, Consumer<Source> consumer) {
    byte[] payload = part.payload().bytes();
    byte[] start = Arrays.copyOf(payload, Math.min(payload.length, Unpacker.beginning()));
    if (!Unpacker.isWrapped(start, part.name())) {
      return pass(new Source.OfPart(part), consumer);
    }
    Acquisition outer = part.acquisition();
    return unpack(
        new ByteArrayInputStream(payload),
        part.name(),
        inner ->
            consumer.accept(
                inner instanceof Source.OfPart found && found.part().acquisition().url().isEmpty()
                    ? new Source.OfPart(found.part().fetched(outer))
                    : inner));
  }

  private static int pass(Source source, Consumer<Source> consumer) {
    consumer.accept(source);
    return 1;
  }

  /** A file that cannot be opened is passed on, so that reading it says why. */
  private static int ofFile(Source.OfFile source, Consumer<Source> consumer) {
    Path file = source.file();
    if (!Files.isRegularFile(file)) {
      return pass(source, consumer);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(Unpacker.beginning());
      if (TimestampProof.isOne(start)) {
        return ofProof(start, file.toString(), consumer);
      }
      if (!Unpacker.isWrapped(start, file.toString())) {
        return pass(source, consumer);
      }
    } catch (IOException unreadable) {
      return pass(source, consumer);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return unpack(in, file.toString(), consumer);
    } catch (IOException unreadable) {
      return pass(source, consumer);
    }
  }

  /** No timestamp file is larger than the beginning that was read. */
  private static int ofProof(byte[] bytes, String file, Consumer<Source> consumer) {
    try {
      return pass(new Source.OfProof(TimestampProof.read(bytes, file)), consumer);
    } catch (RefusedException refused) {
      return pass(new Source.Broken(refused.rejected(file)), consumer);
    }
  }

  private static int unpack(InputStream in, String name, Consumer<Source> consumer) {
    int[] parts = {0};
    Unpacker.unpack(
        in,
        name,
        new Receiver() {
          @Override
          public void part(Part part) {
            parts[0]++;
            consumer.accept(new Source.OfPart(part));
          }

          @Override
          public void refused(Rejected rejected) {
            parts[0]++;
            consumer.accept(new Source.Broken(rejected));
          }
        });
    return parts[0];
  }
}
