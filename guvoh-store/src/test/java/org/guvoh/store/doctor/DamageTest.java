package org.guvoh.store.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.guvoh.store.CaseFile;
import org.guvoh.store.Dump;
import org.guvoh.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  private static final int ROUNDS = 150;
  private static final String BYTES_AND_TEXTS =
      "SELECT report_id, hex(payload) FROM reports UNION SELECT revision_hash, hex(text)"
          + " FROM text_revisions ORDER BY 1, 2";

  @TempDir Path folder;

  @Test
  void whateverByteIsDamagedTheDoctorSaysSoOrBytesAndTextsAreWhole()
      throws IOException, SQLException {
    long seed = System.nanoTime();
    System.out.println("DamageTest seed " + seed);
    Random random = new Random(seed);
    Path path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(0, 6));
    }
    byte[] whole = Files.readAllBytes(path);
    List<String> expected = Dump.rows(path, BYTES_AND_TEXTS);
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(path, damaged);
      if (CaseFile.doctor(path).stream().anyMatch(Finding::isProblem)) {
        found++;
      } else {
        assertThat(Dump.rows(path, BYTES_AND_TEXTS))
            .as("seed " + seed + ", byte " + at)
            .isEqualTo(expected);
      }
      assertThat(Files.readAllBytes(path)).as("byte " + at).isEqualTo(damaged);
    }
    assertThat(found).as("damage found").isPositive();
  }
}
