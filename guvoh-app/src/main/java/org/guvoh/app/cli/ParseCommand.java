package org.guvoh.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.TreePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh parse}: the trees and names the reader sees, sentence by sentence. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Prints the tree and the names of every sentence; keeps nothing.",
    footer = {"", "Example:", "  guvoh parse report.txt"})
final class ParseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "One sentence a line as JSON; offsets in code points.")
  private boolean json;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Rejected> refused = new ArrayList<>();
    try (ReportExtraction extraction = new ReportExtraction(UserNames.standard())) {
      for (Source source : ReadCommand.sources(console, inputs, refused)) {
        Intake intake = source.read(extraction);
        intake.match(
            accepted -> print(extraction.annotate(accepted.report())),
            rejection -> refused.add(rejection.rejected()));
      }
    }
    console.rejections(refused);
    return refused.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private boolean print(AnnotatedText text) {
    for (Sentence sentence : text.sentences()) {
      console.out().println(json ? line(text.revision(), sentence) : tree(text, sentence));
    }
    return true;
  }

  private static String tree(AnnotatedText text, Sentence sentence) {
    return text.text().substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ")
        + "\n"
        + TreePrinter.print(sentence);
  }

  private static String line(TextRevision revision, Sentence sentence) {
    return ExtractionCodec.plainMapper().writeValueAsString(ParsedLine.of(revision, sentence));
  }
}
