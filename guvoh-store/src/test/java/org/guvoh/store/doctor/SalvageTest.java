package org.guvoh.store.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.guvoh.store.CaseFile;
import org.guvoh.store.Dump;
import org.guvoh.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
  private static final int PAGE = 4096;
  private static final int REPORTS = 120;
  @TempDir Path folder;

  private Path caseFile() {
    Path path = folder.resolve("case.guvoh");
    try (CaseFile file = CaseFile.open(path)) {
      file.append(Samples.entries(0, REPORTS));
    }
    return path;
  }

  @Test
  void aWholeFileIsSalvagedWhole() throws SQLException {
    Path path = caseFile();
    Path fresh = folder.resolve("fresh.guvoh");
    List<Salvage.Taken> taken = CaseFile.salvage(path, fresh);
    assertThat(taken).allMatch(table -> table.lost() == 0);
    assertThat(Dump.evidence(fresh)).isEqualTo(Dump.evidence(path));
    assertThat(CaseFile.doctor(fresh)).noneMatch(Finding::isProblem);
    assertThatThrownBy(() -> CaseFile.salvage(path, fresh)).hasMessageContaining("already");
  }

  @Test
  void pagesThatAreGoneCostWhatStoodOnThemAndNothingWrongIsKept() throws IOException, SQLException {
    long seed = System.nanoTime();
    System.out.println("SalvageTest seed " + seed);
    Random random = new Random(seed);
    Path path = caseFile();
    Set<String> whole = new HashSet<>(Dump.rows(path, "SELECT report_id FROM reports"));
    byte[] bytes = Files.readAllBytes(path);
    int salvaged = 0;
    int rounds = 12;
    for (int round = 0; round < rounds; round++) {
      byte[] damaged = bytes.clone();
      int pages = bytes.length / PAGE;
      int page = 30 + random.nextInt(pages - 30);
      byte[] noise = new byte[PAGE];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, damaged, page * PAGE, PAGE);
      Path broken = Files.write(folder.resolve("broken-" + round), damaged);
      Path fresh = folder.resolve("fresh-" + round);
      CaseFile.salvage(broken, fresh);
      assertThat(CaseFile.doctor(fresh)).as("seed " + seed).noneMatch(Finding::isProblem);
      List<String> kept = Dump.rows(fresh, "SELECT report_id FROM reports");
      assertThat(whole).containsAll(kept);
      salvaged += kept.size();
      assertThat(Files.readAllBytes(broken)).as("untouched").isEqualTo(damaged);
    }
    assertThat(salvaged).isGreaterThan(rounds * REPORTS / 2);
    assertThat(Arrays.asList(folder.toFile().list())).noneMatch(name -> name.endsWith("-damaged"));
  }
}
