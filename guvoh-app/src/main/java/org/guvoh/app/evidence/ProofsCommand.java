package org.guvoh.app.evidence;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.store.CaseFile;
import org.guvoh.store.evidence.ProofTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guvoh report proofs}: the timestamp files that were read, and what they prove. */
@Command(
    name = "proofs",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the timestamp files (RFC 3161, OpenTimestamps) that were read, and the report whose",
      "bytes have their digest. Signatures are not checked: use openssl ts or ots for that."
    },
    footer = {"", "Example:", "  guvoh read page.html page.html.ots && guvoh report proofs"})
final class ProofsCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(
      names = {"-c", "--case"},
      paramLabel = "FILE",
      description = "The case file (default: case.guvoh in this folder).")
  private Path caseFile = Path.of("case.guvoh");

  ProofsCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    try (CaseFile file = CaseFile.openForReading(caseFile)) {
      boolean all = true;
      for (ProofTable.Kept kept : file.listProofs()) {
        out.println(line(kept));
        all &= kept.report().isPresent();
      }
      return all ? 0 : 1;
    }
  }

  private static String line(ProofTable.Kept kept) {
    String kind = kept.proof().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String asserted =
        kept.proof().asserted().isEmpty() ? "" : ", asserted for " + kept.proof().asserted();
    return kept.proof().file()
        + ": "
        + kind
        + asserted
        + kept.report()
            .map(report -> ", of report " + report)
            .orElse(", of bytes that no report here has: " + kept.proof().digest());
  }
}
