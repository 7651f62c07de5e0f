package org.guvoh.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and documents of a web archive (WARC 1.0 and 1.1): bodies of successful responses, and
 * resources, with address, time of capture and headers.
 *
 * <p>Passed over: answers other than 200, pictures, scripts, styles, fonts, sound, film, and
 * revisits, whose content lies elsewhere.
 */
final class WarcMembers {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w:.+-]+)", Pattern.CASE_INSENSITIVE);
  private static final int OK = 200;
  private static final int MOST_HEADERS = 100;
  private final Unpacker unpacker;

  WarcMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void read(InputStream in, Unpacker.Member archive) throws IOException {
    WarcReader reader = new WarcReader(in);
    Optional<WarcRecord> record = reader.next();
    while (record.isPresent()) {
      unpacker.budget().member();
      if (record.get() instanceof WarcTargetRecord target) {
        try {
          read(target, archive);
        } catch (RefusedException refused) {
          unpacker.receiver().refused(refused.rejected(archive.name() + "!" + address(target)));
        } catch (Budget.Exceeded exceeded) {
          throw exceeded;
        } catch (IOException | IllegalArgumentException damaged) {
          unpacker.receiver().refused(damaged(archive.name() + "!" + address(target), damaged));
        }
      }
      record = reader.next();
    }
  }

  private static Rejected damaged(String name, Exception damaged) {
    return RefusalCode.ARCHIVE_DAMAGED.rejected(
        name, RefusedException.WHOLE_FILE, "the capture is damaged (" + damaged.getMessage() + ")");
  }

  private void read(WarcTargetRecord record, Unpacker.Member archive)
      throws IOException, RefusedException {
    if (record instanceof WarcResponse response) {
      if (response.contentType().base().equals(MediaType.HTTP)) {
        HttpResponse http = response.http();
        if (http.status() == OK && isReadable(http.contentType().base().toString())) {
          String encoding = http.headers().first("Content-Encoding").orElse("");
          pass(record, archive, body(http.body().stream(), encoding), http);
        }
      }
    } else if (record instanceof WarcResource resource
        && isReadable(resource.contentType().base().toString())) {
      Unpacker.Member member = member(record, archive, List.of());
      unpacker.open(resource.body().stream(), member);
    }
  }

  private void pass(
      WarcTargetRecord record, Unpacker.Member archive, InputStream body, HttpResponse http)
      throws IOException, RefusedException {
    byte[] payload = Unpacker.whole(body);
    if (payload.length == 0) {
      return;
    }
    Unpacker.Member member = member(record, archive, lines(http.headers().map()));
    String type = http.headers().first("Content-Type").orElse("");
    if (Unpacker.isWrapped(payload, address(record))) {
      unpacker.open(new java.io.ByteArrayInputStream(payload), member);
    } else {
      Matcher charset = CHARSET.matcher(type);
      unpacker
          .receiver()
          .part(
              Part.of(member.name(), payload, Part.Kind.BY_CONTENT, member.acquisition())
                  .encoded(charset.find() ? Optional.of(charset.group(1)) : Optional.empty()));
    }
  }

  private static Unpacker.Member member(
      WarcTargetRecord record, Unpacker.Member archive, List<String> headers) {
    String address = address(record);
    Unpacker.Member member = archive.inside(Way.WEB_ARCHIVE, address);
    Acquisition acquisition =
        member.acquisition().fetched(address, record.date().toString(), headers);
    return member.found(acquisition);
  }

  private static String address(WarcTargetRecord record) {
    String target = record.target();
    return target.isBlank() ? URI.create(record.id().toString()).toString() : target;
  }

  private InputStream body(InputStream body, String encoding) throws IOException {
    boolean packed = encoding.toLowerCase(Locale.ROOT).matches("gzip|x-gzip");
    return packed ? unpacker.budget().unpacked(new GZIPInputStream(body)) : body;
  }

  static List<String> lines(Map<String, List<String>> headers) {
    List<String> lines = new ArrayList<>();
    headers.forEach((name, values) -> values.forEach(value -> lines.add(name + ": " + value)));
    return lines.size() > MOST_HEADERS ? lines.subList(0, MOST_HEADERS) : lines;
  }

  private static boolean isReadable(String type) {
    return !type.matches(
        "(?i)(?:image|audio|video|font)/.*|text/(?:css|javascript)"
            + "|application/(?:javascript|x-javascript|font.*|wasm)");
  }
}
