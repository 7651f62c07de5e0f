package org.guvoh.ingest.unpack;

import java.util.Optional;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Payload;

/**
 * The bytes of one report after unwrapping, with what its wrapper says of it.
 *
 * @param name what messages call it: the file, and behind {@code !} the member
 * @param kind what the wrapper says the bytes are
 * @param publisher what the wrapper says of the publisher, such as a feed's title
 * @param charset encoding that the wrapper states, such as a Content-Type header
 */
public record Part(
    String name,
    Payload payload,
    Kind kind,
    Acquisition acquisition,
    Optional<String> publisher,
    Optional<String> charset) {
  /** What a part is; most are told by their content. */
  public enum Kind {
    BY_CONTENT,
    PLAIN,
    FEED_ITEM,
    JSON_OBJECT,
    MAIL
  }

  public static Part of(String name, byte[] payload, Kind kind, Acquisition acquisition) {
    return new Part(
        name, Payload.of(payload), kind, acquisition, Optional.empty(), Optional.empty());
  }

  public Part published(String by) {
    return new Part(name, payload, kind, acquisition, Optional.of(by), charset);
  }

  /** Part of something that was fetched; the address of the whole is no address of the part. */
  public Part fetched(Acquisition whole) {
    Acquisition fetched =
        new Acquisition(
            Acquisition.Way.FETCHED,
            acquisition.file(),
            acquisition.place(),
            "",
            whole.fetched(),
            whole.headers(),
            acquisition.note());
    return new Part(name, payload, kind, fetched, publisher, charset);
  }

  public Part encoded(Optional<String> stated) {
    return new Part(name, payload, kind, acquisition, publisher, stated);
  }
}
