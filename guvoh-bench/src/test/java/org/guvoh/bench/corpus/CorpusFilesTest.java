package org.guvoh.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
  @TempDir Path folder;

  @Test
  void aFileAFolderAndAGzipGiveTheSameText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "guvoh means witness");
    Files.write(folder.resolve("b.txt.gz"), gzip("second".getBytes(StandardCharsets.UTF_8)));
    assertThat(CorpusFiles.read(folder))
        .extracting(entry -> entry.name() + "=" + entry.text())
        .containsExactly("a.txt=guvoh means witness", "b.txt=second");
    assertThat(CorpusFiles.read(folder.resolve("b.txt.gz")).get(0).text()).isEqualTo("second");
  }

  @Test
  void anArchiveIsOpenedInOrderOfNamesAndFoldersAreNoFiles() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    tar.write(member("z/two.txt", '0', "second of two"));
    tar.write(member("z/", '5', ""));
    String deep = "deep/".repeat(25) + "one.txt";
    tar.write(member("././@LongLink", 'L', deep + "\0"));
    tar.write(member(deep.substring(0, 99), '0', "first"));
    tar.write(new byte[1024]);
    Path file = folder.resolve("x.tar.gz");
    Files.write(file, gzip(tar.toByteArray()));
    assertThat(CorpusFiles.read(file))
        .extracting(entry -> entry.name() + "=" + entry.text())
        .containsExactly(deep + "=first", "z/two.txt=second of two");
  }

  @Test
  void blankLinesAreNoLines() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"a\":1}\n\n{\"a\":2}\n");
    assertThat(CorpusFiles.lines(folder.resolve("a.jsonl"))).hasSize(2);
  }

  private static byte[] member(String name, char type, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] block = new byte[512 + (bytes.length + 511) / 512 * 512];
    put(block, 0, name);
    put(block, 124, String.format("%011o", bytes.length));
    block[156] = (byte) type;
    put(block, 257, "ustar");
    System.arraycopy(bytes, 0, block, 512, bytes.length);
    return block;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return Arrays.copyOf(out.toByteArray(), out.size());
  }
}
