package org.guvoh.bench.muc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.core.record.ExtractionCodec;
import tools.jackson.databind.JsonNode;

/** A report with its answer key: one template an incident, none where nothing is relevant. */
record MucDocument(String id, String text, List<AnswerKey> keys) {
  MucDocument {
    keys = List.copyOf(keys);
  }

  /** A victim: names and descriptions of one entity, effects and number with it. */
  record Victim(boolean optional, Set<String> forms, List<String> effects, List<String> numbers) {}

  /**
   * One template.
   *
   * @param types alternatives of the incident type
   * @param dates alternatives of the date, as the key writes them; empty when it has none
   */
  record AnswerKey(
      boolean optional,
      List<String> types,
      List<String> dates,
      List<String> places,
      List<Fill> instruments,
      List<Fill> individuals,
      List<Fill> organisations,
      List<Fill> targets,
      List<Victim> victims) {}

  static MucDocument parse(String line) {
    JsonNode node = ExtractionCodec.plainMapper().readTree(line);
    List<AnswerKey> keys = new ArrayList<>();
    for (JsonNode template : node.path("templates")) {
      if (!lines(template, 4).equals(List.of("*"))) {
        keys.add(key(template));
      }
    }
    return new MucDocument(node.path("docid").asString(""), node.path("text").asString(""), keys);
  }

  private static AnswerKey key(JsonNode template) {
    return new AnswerKey(
        lines(template, 1).toString().contains("OPTIONAL"),
        alternatives(template, 4),
        alternatives(template, 2),
        alternatives(template, 3),
        Fill.of(lines(template, 6)),
        Fill.of(lines(template, 9)),
        Fill.of(lines(template, 10)),
        Fill.of(lines(template, 12)),
        victims(template));
  }

  /** Names (18) and descriptions (19); a description that points to a name is a form of it. */
  private static List<Victim> victims(JsonNode template) {
    List<Fill> effects = Fill.of(lines(template, 23));
    List<Fill> numbers = Fill.of(lines(template, 21));
    List<Victim> victims = new ArrayList<>();
    List<Fill> descriptions = Fill.of(lines(template, 19));
    for (Fill name : Fill.of(lines(template, 18))) {
      Set<String> forms = forms(name.strings());
      for (Fill description : descriptions) {
        if (!description.values().isEmpty() && meet(forms, description.strings())) {
          forms.addAll(forms(description.values()));
        }
      }
      victims.add(victim(name, forms, effects, numbers));
    }
    for (Fill description : descriptions) {
      if (description.values().isEmpty()) {
        victims.add(victim(description, forms(description.strings()), effects, numbers));
      }
    }
    return victims;
  }

  private static Victim victim(
      Fill fill, Set<String> forms, List<Fill> effects, List<Fill> numbers) {
    return new Victim(fill.optional(), forms, pointing(effects, fill), pointing(numbers, fill));
  }

  private static List<String> pointing(List<Fill> fills, Fill victim) {
    Set<String> strings = forms(victim.strings());
    return fills.stream()
        .filter(fill -> meet(strings, fill.strings()))
        .flatMap(fill -> fill.values().stream())
        .toList();
  }

  private static boolean meet(Set<String> forms, List<String> strings) {
    return strings.stream().map(MucForm::of).anyMatch(forms::contains);
  }

  static Set<String> forms(List<String> strings) {
    Set<String> forms = new HashSet<>();
    strings.forEach(string -> forms.add(MucForm.of(string)));
    return forms;
  }

  private static List<String> alternatives(JsonNode template, int slot) {
    List<String> found = new ArrayList<>();
    for (String line : lines(template, slot)) {
      for (String part : line.split("/")) {
        String plain = part.strip().replaceAll("^\\((?=.*\\)$)|(?<=\\))\\)$", "");
        if (!plain.isEmpty() && !plain.equals("-") && !plain.equals("*")) {
          found.add(plain);
        }
      }
    }
    return found;
  }

  private static List<String> lines(JsonNode template, int slot) {
    List<String> lines = new ArrayList<>();
    template.path(Integer.toString(slot)).forEach(line -> lines.add(line.asString("")));
    return lines;
  }
}
