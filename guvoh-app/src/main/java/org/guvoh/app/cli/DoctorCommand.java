package org.guvoh.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.language.SentenceParser;
import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.store.CaseFile;
import org.guvoh.store.doctor.Finding;
import org.guvoh.store.doctor.Salvage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh doctor}: checks this installation and a case file. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the installation and, where it is there, the case file: every hash, every passage.",
      "Changes nothing, unless asked to rebuild or to salvage."
    },
    footer = {
      "",
      "Examples:",
      "  guvoh doctor --case frontier.guvoh",
      "  guvoh doctor --case frontier.guvoh --rebuild",
      "  guvoh doctor --case damaged.guvoh --salvage new.guvoh"
    })
final class DoctorCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "One finding a line as JSON.")
  private boolean json;

  @Option(names = "--rebuild", description = "Make incidents and indexes anew from the evidence.")
  private boolean rebuild;

  @Option(
      names = "--salvage",
      paramLabel = "NEW",
      description = "Take what is whole in a damaged case file into a new one.")
  private @Nullable Path salvage;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!json) {
      console.out().println("program: " + UserNames.standard().engine());
      console
          .out()
          .println(
              "Java "
                  + System.getProperty("java.version")
                  + " on "
                  + System.getProperty("os.name")
                  + " "
                  + System.getProperty("os.arch")
                  + ", heap at most "
                  + Runtime.getRuntime().maxMemory() / (1 << 20)
                  + " MiB");
    }
    boolean reader = readerWorks();
    if (!Files.exists(caseOption.file()) && !caseOption.isNamed()) {
      console
          .err()
          .println(
              "no case file "
                  + caseOption.file()
                  + " here; name one with --case to have it checked");
      return reader ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
    Path examined = caseOption.file();
    if (salvage != null) {
      CaseFile.salvage(examined, salvage).forEach(this::print);
      examined = salvage;
    }
    if (rebuild || salvage != null) {
      try (CaseFile file = CaseFile.openExisting(examined)) {
        file.dropDerived();
        ReadingPipeline.judge(file);
      }
    }
    List<Finding> findings = CaseFile.doctor(examined);
    findings.forEach(this::print);
    boolean sound = reader && findings.stream().noneMatch(Finding::isProblem);
    return sound ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  /** Loads the network and reads three words with it. */
  private boolean readerWorks() {
    try (SentenceParser parser = SentenceParser.open()) {
      parser.parse("Nothing", "happened", ".");
      if (!json) {
        console.out().println("reader: works");
      }
      return true;
    } catch (LanguageSetupException e) {
      console.err().println("reader: " + e.code() + ": " + e.getMessage());
      return false;
    }
  }

  private void print(Salvage.Taken taken) {
    if (taken.kept() + taken.lost() > 0) {
      console
          .err()
          .println(taken.table() + ": " + taken.kept() + " salvaged, " + taken.lost() + " lost");
    }
  }

  private void print(Finding finding) {
    console
        .out()
        .println(
            json
                ? ExtractionCodec.plainMapper().writeValueAsString(finding)
                : finding.severity().name().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + finding.message());
  }
}
