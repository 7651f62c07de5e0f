package org.guvoh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guvoh.core.report.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  private final List<String> files = new ArrayList<>();
  private final List<Rejected> refused = new ArrayList<>();

  @Test
  void filesOfAFolderComeInTheOrderOfTheirPaths() throws IOException {
    for (String name : List.of("b.txt", "a/z.txt", "a-b/x.txt", "a.txt", "B.txt", "ä.txt")) {
      write(name);
    }
    list(folder);
    assertThat(files).containsExactly("B.txt", "a-b/x.txt", "a.txt", "a/z.txt", "b.txt", "ä.txt");
    assertThat(files).isSorted();
    assertThat(refused).isEmpty();
  }

  @Test
  void filesNamedByTheUserKeepTheirOrderAndMayBeHidden() throws IOException {
    Path one = write("b.txt");
    Path other = write(".hidden.txt");
    list(one, other);
    assertThat(files).containsExactly("b.txt", ".hidden.txt");
  }

  @Test
  void hiddenFilesAndFoldersInsideAFolderAreSkipped() throws IOException {
    write(".git/config");
    write(".hidden.txt");
    write("seen.txt");
    list(folder);
    assertThat(files).containsExactly("seen.txt");
    assertThat(refused).isEmpty();
  }

  @Test
  void whatIsMissingIsRefusedAndTheRestIsListed() throws IOException {
    list(folder.resolve("gone.txt"), write("here.txt"));
    assertThat(files).containsExactly("here.txt");
    assertThat(refused).extracting(Rejected::code).containsExactly("input-not-found");
    assertThat(refused.get(0).message()).contains("gone.txt").contains("spelling");
  }

  @Test
  void aLoopOfFoldersEndsWhereItBegins() throws IOException {
    write("a/b/report.txt");
    Files.createSymbolicLink(folder.resolve("a/b/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a"));
    list(folder);
    assertThat(files).containsExactly("a/b/report.txt");
    assertThat(refused)
        .extracting(Rejected::code)
        .containsExactly("input-folder-loop", "input-folder-loop");
  }

  @Test
  void linksAreNotFollowedOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "text");
    Files.createSymbolicLink(folder.resolve("file"), outside);
    Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
    Files.createSymbolicLink(folder.resolve("nothing"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("inside"), write("report.txt"));
    list(folder);
    assertThat(files).containsExactly("inside", "report.txt");
    assertThat(refused)
        .extracting(Rejected::code)
        .containsExactly("input-link-not-followed", "input-link-not-followed", "input-not-found");
  }

  @Test
  void aFolderNamedByALinkIsRead() throws IOException {
    write("real/report.txt");
    list(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real")));
    assertThat(files).containsExactly("link/report.txt");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text of " + name);
  }

  private void list(Path... inputs) {
    InputFiles.list(
        Stream.of(inputs).toList(),
        file -> files.add(folder.relativize(file).toString().replace('\\', '/')),
        refused::add);
  }
}
