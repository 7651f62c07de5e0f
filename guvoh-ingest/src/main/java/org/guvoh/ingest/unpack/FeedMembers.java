package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.ingest.encoding.DeclaredCharset;
import org.guvoh.ingest.encoding.TextDecoder;
import org.guvoh.ingest.feed.FeedDocument;
import org.guvoh.ingest.refusal.RefusedException;

/** The entries of a feed, each as it stands there; the feed's title is their publisher. */
final class FeedMembers {
  private final Unpacker unpacker;

  FeedMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void read(byte[] bytes, Unpacker.Member member) throws RefusedException, Budget.Exceeded {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), ISO_8859_1);
    FeedDocument feed =
        FeedDocument.parse(TextDecoder.decode(bytes, DeclaredCharset.find(start)).text());
    int number = 0;
    for (String entry : feed.entries()) {
      unpacker.budget().member();
      Unpacker.Member inner = member.inside(Way.FEED, "entry " + ++number);
      Part part =
          Part.of(inner.name(), entry.getBytes(UTF_8), Part.Kind.FEED_ITEM, inner.acquisition());
      unpacker.receiver().part(feed.title().map(part::published).orElse(part));
    }
  }
}
