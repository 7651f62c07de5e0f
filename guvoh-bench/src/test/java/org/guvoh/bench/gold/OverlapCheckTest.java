package org.guvoh.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapCheckTest {
  @TempDir Path folder;

  @Test
  void eightWordsInARowAreFoundAcrossPunctuationAndSevenAreNot() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path data = Files.createDirectories(folder.resolve("data/set"));
    Files.writeString(
        gold.resolve("a.txt"), "One, two three four five six seven eight. Something else.");
    Files.writeString(gold.resolve("b.txt"), "nine one two three four five six seven ten");
    Files.writeString(
        data.resolve("d.txt"), "zero one two THREE <b>four</b> five six seven; eight end");
    assertThat(OverlapCheck.find(gold, folder.resolve("data")))
        .containsExactly("a.txt | set/d.txt | one two three four five six seven eight");
  }
}
