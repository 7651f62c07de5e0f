package org.guvoh.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles.Entry;

/**
 * Reads a tar archive (POSIX ustar and pax long names, GNU long names); regular files only. Sizes
 * over 8 GiB are refused.
 */
final class TarArchive {
  private static final int BLOCK = 512;

  private TarArchive() {}

  static List<Entry> entries(byte[] tar) {
    List<Entry> entries = new ArrayList<>();
    String longName = "";
    int at = 0;
    while (at + BLOCK <= tar.length && tar[at] != 0) {
      int size = Integer.parseInt(field(tar, at + 124, 12).strip(), 8);
      byte[] content = Arrays.copyOfRange(tar, at + BLOCK, at + BLOCK + size);
      char type = (char) tar[at + 156];
      if (type == 'L') {
        longName = new String(content, StandardCharsets.UTF_8).replace("\0", "");
      } else if (type == 'x') {
        longName = paxPath(new String(content, StandardCharsets.UTF_8));
      } else {
        if (type == '0' || type == 0) {
          entries.add(Entry.of(longName.isEmpty() ? name(tar, at) : longName, content));
        }
        longName = "";
      }
      at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
    }
    return entries;
  }

  private static String name(byte[] tar, int at) {
    String name = field(tar, at, 100);
    boolean posix = field(tar, at + 257, 5).equals("ustar");
    String prefix = posix && tar[at + 263] == '0' ? field(tar, at + 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String paxPath(String records) {
    for (String line : records.split("\n")) {
      int path = line.indexOf(" path=");
      if (path >= 0) {
        return line.substring(path + 6);
      }
    }
    return "";
  }

  private static String field(byte[] tar, int from, int length) {
    int end = from;
    while (end < from + length && tar[end] != 0) {
      end++;
    }
    return new String(tar, from, end - from, StandardCharsets.UTF_8);
  }
}
