package org.guvoh.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.app.dossier.Dossier;
import org.guvoh.app.dossier.DossierBuilder;
import org.guvoh.app.dossier.HtmlRenderer;
import org.guvoh.app.dossier.JsonRenderer;
import org.guvoh.app.dossier.MarkdownRenderer;
import org.guvoh.app.dossier.TerminalRenderer;
import org.guvoh.core.incident.Incident;
import org.guvoh.store.CaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code guvoh dossier}: per incident, every figure with every speaker's value, chain and sentence.
 */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description =
        "Writes the dossier of incidents: every figure with every speaker's value, chain and sentence.",
    footer = {
      "",
      "Examples:",
      "  guvoh dossier all --out frontier.html",
      "  guvoh dossier 5d69fb54 --format text"
    })
final class DossierCommand implements Callable<Integer> {
  /** The forms of a dossier. */
  enum Format {
    MD,
    HTML,
    JSON,
    TEXT
  }

  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "md, html, json or text (default: by the file's name, else md).")
  private @Nullable Format format;

  @Option(
      names = "--json",
      description = "The same as --format json: the dossier as one JSON value.")
  private boolean json;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incident ids or their beginnings; 'all' (default) is the whole case.")
  private List<String> wanted = List.of();

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      List<Incident> incidents = IncidentSelection.pick(caseFile, wanted);
      DossierBuilder builder = new DossierBuilder();
      Dossier dossier =
          IncidentSelection.isAll(wanted)
              ? builder.build(incidents, caseFile, caseFile.listRejections())
              : builder.buildSelected(incidents, caseFile);
      String text = render(dossier);
      output.write(console.out(), caseOption.file(), target -> target.append(text));
    }
    return ExitCode.OK;
  }

  private String render(Dossier dossier) {
    return switch (chosen()) {
      case MD -> new MarkdownRenderer().render(dossier);
      case HTML -> new HtmlRenderer().render(dossier);
      case JSON -> new JsonRenderer().render(dossier);
      case TEXT -> new TerminalRenderer(100).render(dossier);
    };
  }

  private Format chosen() {
    if (json) {
      return Format.JSON;
    }
    if (format != null) {
      return format;
    }
    String name = output.file().map(file -> file.toString().toLowerCase(Locale.ROOT)).orElse("");
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    return name.endsWith(".txt") ? Format.TEXT : Format.MD;
  }
}
