package org.guvoh.bench.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.record.ExtractionCodec;

/**
 * The shape of a site with places for an article.
 *
 * <p>{@code {{each}}…{{text}}…{{/each}}} repeats for the paragraphs, {@code {{each 2-3}}} for some
 * of them; what is repeated so is what a reader must find. The other places: {@code headline, json
 * headline, publisher, author, lang, slug, iso, utc, plus HOURS, date PATTERN, date-ru PATTERN,
 * brace NAME}. The first line says how much of the time of publication the page states: {@code
 * #time instant}, {@code local} (no offset), {@code day} or {@code none}.
 */
record PageShell(String time, String template) {
  private static final Pattern LOOP =
      Pattern.compile("\\{\\{each(?: (\\d+)-(\\d*))?}}(.*?)\\{\\{/each}}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)(?: ([^}]*))?}}");

  static PageShell parse(String file) {
    int end = file.indexOf('\n');
    return new PageShell(file.substring("#time ".length(), end).strip(), file.substring(end + 1));
  }

  /**
   * A page, and what must be found on it.
   *
   * @param published the time that the page states, empty for none
   */
  record Page(String html, String text, String published) {}

  Page fill(Article article) {
    List<String> shown = new ArrayList<>(List.of(article.title()));
    StringBuilder looped = new StringBuilder();
    Matcher loop = LOOP.matcher(template);
    while (loop.find()) {
      loop.appendReplacement(looped, "");
      int count = article.paragraphs().size();
      int from = loop.group(1) == null ? 1 : Integer.parseInt(loop.group(1));
      String last = loop.group(2) == null ? "" : loop.group(2);
      int to = last.isEmpty() ? count : Math.min(count, Integer.parseInt(last));
      for (int i = from; i <= to; i++) {
        String paragraph = article.paragraphs().get(i - 1);
        shown.add(paragraph);
        looped.append(loop.group(3).replace("{{text}}", escaped(paragraph)));
      }
    }
    loop.appendTail(looped);
    String html =
        PLACE
            .matcher(looped)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        value(
                            article,
                            place.group(1),
                            place.group(2) == null ? "" : place.group(2))));
    return new Page(html, String.join("\n\n", shown), stated(article.published()));
  }

  private String stated(String published) {
    return switch (time) {
      case "none" -> "";
      case "day" -> published.substring(0, 10);
      case "local" -> published.substring(0, 16);
      default -> published;
    };
  }

  private static String value(Article article, String name, String argument) {
    return switch (name) {
      case "headline" -> escaped(article.title());
      case "json" -> ExtractionCodec.plainMapper().writeValueAsString(article.title());
      case "publisher" -> escaped(article.publisher());
      case "author" -> escaped(article.author());
      case "lang" -> article.language();
      case "slug" -> article.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      case "iso" -> article.published();
      case "utc" ->
          OffsetDateTime.parse(article.published()).withOffsetSameInstant(ZoneOffset.UTC) + "";
      case "plus" ->
          OffsetDateTime.parse(article.published()).plusHours(Long.parseLong(argument)) + "";
      case "date" -> dated(article.published(), argument, Locale.ENGLISH);
      case "date-ru" -> dated(article.published(), argument, Locale.forLanguageTag("ru"));
      case "brace" -> "{{" + argument + "}}";
      default -> throw new IllegalArgumentException("no place is called " + name);
    };
  }

  private static String dated(String published, String pattern, Locale locale) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
    return published.length() == 10
        ? LocalDate.parse(published).format(format)
        : OffsetDateTime.parse(published).format(format);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
