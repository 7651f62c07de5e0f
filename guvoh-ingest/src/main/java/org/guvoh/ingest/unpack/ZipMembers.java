package org.guvoh.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guvoh.core.report.Acquisition.Way;

/**
 * The members of a ZIP archive, in the order in which they lie there. A WACZ is one, too; its
 * manifest is compared at the end.
 *
 * <p>Names are only ever names: nothing is written to disk. Limit: what the central directory says
 * otherwise than the members' own headers is not looked at.
 */
final class ZipMembers {
  /** What names are in that are not marked as UTF-8. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private final Unpacker unpacker;

  ZipMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void read(InputStream in, Unpacker.Member archive) throws IOException {
    WaczManifest manifest = new WaczManifest();
    ZipInputStream zip = new ZipInputStream(in, OLD_NAMES);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      unpacker.budget().member();
      String name = entry.getName();
      if (!entry.isDirectory() && !isHidden(name)) {
        InputStream member = manifest.watch(name, unpacker.budget().unpacked(new Unclosed(zip)));
        if (manifest.isPart(name)) {
          manifest.read(member);
        } else if (!WaczManifest.isBookkeeping(name)) {
          unpacker.open(member, archive.inside(Way.ARCHIVE, name));
        }
        member.transferTo(java.io.OutputStream.nullOutputStream());
        manifest.ended();
      }
      entry = zip.getNextEntry();
    }
    manifest.compare(archive.name()).forEach(unpacker.receiver()::refused);
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
  }

  /** A member's reader may close what it reads; the archive goes on. */
  static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive is closed by who opened it
    }
  }
}
