package org.guvoh.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  @TempDir Path folder;

  @Test
  void anActorIsFoundByAnyOfItsNamesWithWhoUsesIt() {
    assertThat(actors("find", "isil-k").out())
        .contains(
            "Islamic State Khorasan Province", "ISIL-K (says un)", "says self, since 2015-01");
    assertThat(actors("find", "Nobody of That Name").out()).contains("no actor is called");
  }

  @Test
  void whatCannotBeReadOfAListIsToldByLineAndTheRestIsKept() throws IOException {
    CommandRun run = importList("id,name,kind\n1,Hill Lions,GROUP\n2,,GROUP\n");
    assertThat(run.exit()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.out()).contains("1 actors imported as 'mine', 1 left out");
    assertThat(run.err()).contains("line 3: no name");
    assertThat(actors("find", "hill lions").out()).contains("mine:1");
  }

  @Test
  void aSharedNameIsNotMergedButTold() throws IOException {
    assertThat(importList("id,name,aliases\n1,Hill Lions,ISKP\n").out())
        .contains("iskp: iskp, mine:1");
    assertThat(actors("find", "ISKP").out()).contains("2 actors bear this name");
  }

  @Test
  void aMergeIsNamedAndCanBeTakenBackAndTheLogKeepsBoth() throws IOException {
    CommandRun unused = importList("id,name\n1,Hill Lions\n");
    assertThat(unused.exit()).isEqualTo(ExitCode.OK);
    assertThat(decide("merge", "iskp", "mine:1").exit()).isEqualTo(ExitCode.OK);
    assertThat(actors("find", "Hill Lions").out()).startsWith("iskp\t");
    assertThat(decide("undo").out()).contains("are two again");
    assertThat(actors("find", "Hill Lions").out()).startsWith("mine:1\t");
    assertThat(actors("log").out()).contains("merge\tmine:1 into iskp", "undo\tmine:1 into iskp");
  }

  @Test
  void aMergeOfAnUnknownActorIsRefusedAndNotLogged() {
    CommandRun run = decide("merge", "iskp", "nobody");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no actor nobody");
    assertThat(actors("log").out()).doesNotContain("nobody");
  }

  @Test
  void aMissingFileIsSaidInWords() {
    CommandRun run = actors("import", "missing.xml", "--format", "un");
    assertThat(run.exit()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).contains("there is no file missing.xml");
  }

  private CommandRun importList(String text) throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), text);
    return actors("import", list.toString(), "--format", "csv", "--name", "mine");
  }

  private CommandRun decide(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--by", "A. Analyst", "--reason", "a test"));
    return actors(all.toArray(String[]::new));
  }

  private CommandRun actors(String... arguments) {
    List<String> all = new ArrayList<>(List.of("actors"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--register", folder.resolve("register").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
