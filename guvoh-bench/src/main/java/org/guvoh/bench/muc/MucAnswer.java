package org.guvoh.bench.muc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;
import tools.jackson.databind.JsonNode;

/**
 * What a record says in the form of MUC templates: one an event that is no background and whose
 * kind has an incident type, filled from the claims on it that are not negated, denied or asked.
 *
 * <p>Contents are read in their JSON form, so that types of content to come count as soon as they
 * are written. Targets that are people by their head noun are victims; so are the people of tolls,
 * by their names where they have any, without the words of the count. Perpetrators and those who
 * take responsibility are individuals when they are persons or people by their head noun, else
 * organisations.
 */
record MucAnswer(
    String type,
    List<String> dates,
    List<String> places,
    Set<String> instruments,
    Set<String> individuals,
    Set<String> organisations,
    Set<String> targets,
    List<Harmed> victims) {
  private static final Map<String, String> TYPES = types();
  private static final Map<String, String> EFFECTS = Map.of("killed", "DEATH", "wounded", "INJURY");

  /** Somebody harmed; {@code effect} is empty where a key has none for it. */
  record Harmed(String form, String effect, long low, long high) {}

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    Table.resource(MucAnswer.class, "incident-types")
        .rows()
        .forEach(row -> types.put(row.get("kind"), row.get("type")));
    return Map.copyOf(types);
  }

  static List<MucAnswer> of(ExtractionRecord record) {
    Map<String, List<EventMention>> groups = new LinkedHashMap<>();
    Map<String, String> groupOf = new HashMap<>();
    for (EventMention mention : record.events()) {
      String group =
          mention.sameAs().stream()
              .filter(groupOf::containsKey)
              .map(groupOf::get)
              .findFirst()
              .orElse(mention.id());
      groupOf.put(mention.id(), group);
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(mention);
    }
    List<MucAnswer> answers = new ArrayList<>();
    groups.forEach(
        (group, mentions) -> {
          String type = type(mentions);
          boolean background = mentions.stream().allMatch(EventMention::background);
          List<JsonNode> contents = contents(record, groupOf, group);
          if (!type.isEmpty() && !background && !contents.isEmpty()) {
            answers.add(answer(type, contents));
          }
        });
    return answers;
  }

  /** The type most mentions have; among equals the first in the alphabet. */
  private static String type(List<EventMention> mentions) {
    Map<String, Integer> votes = new TreeMap<>();
    for (EventMention mention : mentions) {
      String type = TYPES.get(mention.kind().code());
      if (type != null) {
        votes.merge(type, 1, Integer::sum);
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      best = best.isEmpty() || vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
    }
    return best;
  }

  private static List<JsonNode> contents(
      ExtractionRecord record, Map<String, String> groupOf, String group) {
    List<JsonNode> contents = new ArrayList<>();
    for (Claim claim : record.claims()) {
      boolean own = claim.event().filter(e -> group.equals(groupOf.get(e))).isPresent();
      boolean held =
          claim.polarity() == Polarity.AFFIRMED
              && claim.modality() != Modality.ASKED
              && !claim.chain().opposed();
      if (own && held) {
        contents.add(ExtractionCodec.plainMapper().valueToTree(claim.content()));
      }
    }
    return contents;
  }

  private static MucAnswer answer(String type, List<JsonNode> contents) {
    MucAnswer answer =
        new MucAnswer(
            type,
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new ArrayList<>());
    contents.forEach(answer::add);
    return answer;
  }

  private void add(JsonNode content) {
    switch (content.path("content").asString("")) {
      case "when" -> dates.add(content.path("time").path("value").asString(""));
      case "where" -> places.add(content.path("place").path("name").asString(""));
      case "means" -> instruments.add(MucForm.of(content.path("description").asString("")));
      case "perpetrator" -> doer(content.path("actor"));
      case "responsibility" -> doer(content.path("by"));
      case "target" -> target(content.path("description").asString(""));
      case "effect" -> targets.add(MucForm.of(content.path("thing").asString("")));
      case "toll" -> toll(content);
      default -> {
        // no slot
      }
    }
  }

  private void doer(JsonNode actor) {
    String name = actor.path("name").asString("");
    String kind = actor.path("kind").asString("");
    boolean person = kind.equals("person") || MucForm.isPeople(name) || kind.equals("unknown");
    (person ? individuals : organisations).add(MucForm.of(name));
  }

  private void target(String description) {
    if (MucForm.isPeople(description)) {
      victim(MucForm.of(description), "", 1, Long.MAX_VALUE);
    } else {
      targets.add(MucForm.of(description));
    }
  }

  private void toll(JsonNode content) {
    String effect = EFFECTS.getOrDefault(content.path("effect").asString(""), "");
    JsonNode count = content.path("count");
    long low = count.path("low").asLong(0);
    long high = count.path("high").asLong(Long.MAX_VALUE);
    if (content.path("named").isEmpty()) {
      String words = MucForm.of(count.path("words").asString(""));
      String form = MucForm.of(content.path("whom").path("description").asString(""));
      boolean counted = !words.isEmpty() && form.startsWith(words + " ");
      victim(counted ? form.substring(words.length() + 1) : form, effect, low, high);
    } else {
      content.path("named").forEach(name -> victim(MucForm.of(name.asString("")), effect, 1, 1));
    }
  }

  private void victim(String form, String effect, long low, long high) {
    boolean known =
        victims.stream().anyMatch(v -> v.form().equals(form) && v.effect().equals(effect));
    if (!known && !form.isEmpty()) {
      victims.add(new Harmed(form, effect, low, high));
    }
  }
}
