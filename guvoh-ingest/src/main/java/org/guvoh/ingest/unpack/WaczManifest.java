package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.refusal.RefusalCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifest of a WACZ archive ({@code datapackage.json}, WACZ 1.1.1): the digests it gives of
 * its members are compared with theirs.
 *
 * <p>Limit: a signature in {@code datapackage-digest.json} is not checked.
 */
final class WaczManifest {
  private static final String NAME = "datapackage.json";
  private static final int LONGEST = 16 << 20;
  private final Map<String, String> found = new TreeMap<>();
  private final Map<String, String> stated = new TreeMap<>();
  private String current = "";
  private MessageDigest digest = sha256();

  /** The stream of a member, digested as it is read. */
  InputStream watch(String name, InputStream in) {
    current = name;
    digest = sha256();
    return new DigestInputStream(in, digest);
  }

  boolean isPart(String name) {
    return name.equals(NAME);
  }

  /** Indexes, logs and lists of a web archive, which hold no reports. */
  static boolean isBookkeeping(String name) {
    return name.startsWith("indexes/")
        || name.startsWith("pages/")
        || name.startsWith("logs/")
        || name.equals("datapackage-digest.json");
  }

  void ended() {
    found.put(current, "sha256:" + HexFormat.of().formatHex(digest.digest()));
  }

  void read(InputStream in) throws IOException {
    try {
      JsonNode root = JsonMapper.shared().readTree(new String(in.readNBytes(LONGEST), UTF_8));
      for (JsonNode resource : root.path("resources")) {
        stated.put(resource.path("path").asString(""), resource.path("hash").asString(""));
      }
    } catch (JacksonException broken) {
      stated.put(NAME, "broken");
    }
  }

  /** One refusal for each member that is not what the manifest says. */
  List<Rejected> compare(String archive) {
    List<Rejected> differing = new ArrayList<>();
    stated.forEach(
        (path, hash) -> {
          String actual = found.getOrDefault(path, "");
          if (hash.startsWith("sha256:") && !hash.equalsIgnoreCase(actual)) {
            differing.add(
                RefusalCode.DIGEST_DIFFERS.rejected(
                    archive,
                    path,
                    actual.isEmpty()
                        ? "the manifest lists it and it is not there"
                        : "the manifest says " + hash + ", its bytes have " + actual));
          }
        });
    return differing;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
