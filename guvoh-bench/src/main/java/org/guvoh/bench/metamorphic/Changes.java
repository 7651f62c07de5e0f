package org.guvoh.bench.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;

/**
 * The changes that can be made to any report; each gives a variant where the report lets it.
 *
 * <p>{@code reportedly}: the word before the first event told by a past form. {@code speaker}: the
 * first named person who speaks gets another name throughout. {@code paragraph}: a paragraph on
 * something else at the end. {@code capitals}, {@code curly quotes}, {@code double spaces}: the
 * form of the text.
 */
final class Changes {
  private static final String ADVERB = "reportedly";
  private static final String PARAGRAPH =
      "\n\nThe library of the valley has lent more books this year than ever before. Its readers like"
          + " novels best, and the gardens behind it are open to everybody.";
  private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
  private static final String FIRST_NAME = "Odrin";
  private static final String LAST_NAME = "Vesparel";

  private Changes() {}

  static List<Variant> of(BenchReport report, ExtractionRecord record) {
    List<Variant> variants = new ArrayList<>();
    reportedly(report, record).ifPresent(variants::add);
    speaker(report, record).ifPresent(variants::add);
    variants.add(paragraph(report));
    variants.add(Variant.of("capitals", text(report, report.text().toUpperCase(Locale.ROOT))));
    String curly = curly(report.text());
    if (!curly.equals(report.text())) {
      variants.add(Variant.of("curly quotes", text(report, curly)));
    }
    variants.add(Variant.of("double spaces", text(report, report.text().replace(" ", "  "))));
    return variants;
  }

  static BenchReport text(BenchReport report, String text) {
    return new BenchReport(report.name(), text, report.published(), report.publisher());
  }

  private static Optional<Variant> reportedly(BenchReport report, ExtractionRecord record) {
    for (EventMention event : record.events()) {
      String trigger = event.trigger().exact();
      boolean past = trigger.endsWith("ed") && !trigger.contains(" ");
      if (past && !report.text().contains(ADVERB)) {
        int at = event.trigger().start();
        String changed =
            report.text().substring(0, at) + ADVERB + " " + report.text().substring(at);
        return Optional.of(
            new Variant(
                "reportedly",
                text(report, changed),
                Integer.MAX_VALUE,
                words -> words.replace(ADVERB + " ", ""),
                ADVERB));
      }
    }
    return Optional.empty();
  }

  private static Optional<Variant> speaker(BenchReport report, ExtractionRecord record) {
    for (Statement statement : record.statements()) {
      if (statement.chain().innermost().speaker() instanceof Speaker.Named named
          && named.actor().kind() == ActorKind.PERSON
          && PERSON.matcher(named.actor().name()).matches()) {
        String[] name = named.actor().name().split(" ");
        String changed = report.text().replace(name[0], FIRST_NAME).replace(name[1], LAST_NAME);
        return Optional.of(
            new Variant(
                "speaker",
                text(report, changed),
                Integer.MAX_VALUE,
                words -> words.replace(FIRST_NAME, name[0]).replace(LAST_NAME, name[1]),
                ""));
      }
    }
    return Optional.empty();
  }

  private static Variant paragraph(BenchReport report) {
    return new Variant(
        "paragraph",
        text(report, report.text() + PARAGRAPH),
        report.text().length(),
        words -> words,
        "");
  }

  /** Straight quotation marks and apostrophes as printers set them. */
  static String curly(String text) {
    Matcher open = Pattern.compile("(^|[\\s(\\[])\"").matcher(text);
    return open.replaceAll("$1“").replace('"', '”').replace('\'', '’');
  }
}
