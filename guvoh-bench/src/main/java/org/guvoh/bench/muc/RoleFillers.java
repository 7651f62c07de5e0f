package org.guvoh.bench.muc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;

/**
 * CEAF-REE (Du, Rush, Cardie 2021, "GRIT", section 4.2): role fillers of a whole document, each an
 * entity with its mentions; gold and found entities of a role are aligned one to one for the
 * greatest sum of φ, and φ is 1 when all mentions of the found entity are mentions of the gold one,
 * else 0.
 *
 * <p>Templates of a document are taken together and entities that share a form are one. Forms are
 * compared in lower case without punctuation and articles. What the key calls optional counts only
 * when it is found. {@code CEAF-REE} is over the five roles together (micro); with "heads" a found
 * form is right when its head word is the head of a gold form.
 */
final class RoleFillers {
  private static final String ALL = "CEAF-REE";
  private static final String HEADS = "CEAF-REE, heads";

  private RoleFillers() {}

  /** An entity of the key. */
  record Entity(boolean optional, Set<String> forms) {}

  static void add(DocumentScore score, MucDocument document, List<MucAnswer> answers) {
    fills(
        score,
        document,
        answers,
        "perp individual",
        MucDocument.AnswerKey::individuals,
        MucAnswer::individuals);
    fills(
        score,
        document,
        answers,
        "perp organisation",
        MucDocument.AnswerKey::organisations,
        MucAnswer::organisations);
    fills(
        score,
        document,
        answers,
        "physical target",
        MucDocument.AnswerKey::targets,
        MucAnswer::targets);
    fills(
        score,
        document,
        answers,
        "weapon",
        MucDocument.AnswerKey::instruments,
        MucAnswer::instruments);
    List<Entity> victims = new ArrayList<>();
    for (MucDocument.AnswerKey key : document.keys()) {
      key.victims()
          .forEach(v -> victims.add(new Entity(v.optional() || key.optional(), v.forms())));
    }
    Set<String> harmed = new LinkedHashSet<>();
    answers.forEach(answer -> answer.victims().forEach(victim -> harmed.add(victim.form())));
    role(score, "victim", victims, harmed);
  }

  private static void fills(
      DocumentScore score,
      MucDocument document,
      List<MucAnswer> answers,
      String role,
      Function<MucDocument.AnswerKey, List<Fill>> gold,
      Function<MucAnswer, Set<String>> found) {
    List<Entity> entities = new ArrayList<>();
    for (MucDocument.AnswerKey key : document.keys()) {
      for (Fill fill : gold.apply(key)) {
        entities.add(
            new Entity(fill.optional() || key.optional(), MucDocument.forms(fill.strings())));
      }
    }
    Set<String> forms = new LinkedHashSet<>();
    answers.forEach(answer -> forms.addAll(found.apply(answer)));
    role(score, role, entities, forms);
  }

  static void role(DocumentScore score, String role, List<Entity> gold, Set<String> found) {
    List<Entity> entities = merged(gold);
    List<String> forms = found.stream().filter(form -> !form.isEmpty()).toList();
    count(
        score, List.of(ALL, "CEAF-REE " + role), entities, forms, (e, f) -> e.forms().contains(f));
    count(
        score,
        List.of(HEADS),
        entities,
        forms,
        (e, f) -> e.forms().stream().anyMatch(form -> MucForm.head(form).equals(MucForm.head(f))));
    for (Entity entity : entities) {
      if (!entity.optional() && forms.stream().noneMatch(entity.forms()::contains)) {
        score.mistake(role, entity.forms().toString(), forms.toString(), "");
      }
    }
  }

  private static void count(
      DocumentScore score,
      List<String> measures,
      List<Entity> gold,
      List<String> found,
      java.util.function.BiPredicate<Entity, String> same) {
    int[] aligned =
        Assignment.best(gold, found, (e, f) -> same.test(e, f) ? (e.optional() ? 1 : 1.001) : 0);
    int right = 0;
    int counted = 0;
    for (int i = 0; i < aligned.length; i++) {
      right += aligned[i] >= 0 ? 1 : 0;
      counted += aligned[i] >= 0 || !gold.get(i).optional() ? 1 : 0;
    }
    for (String measure : measures) {
      score.count(measure, counted, found.size(), right);
    }
  }

  /** Entities that share a form are one; it is optional only when all of them are. */
  private static List<Entity> merged(List<Entity> entities) {
    List<Entity> merged = new ArrayList<>();
    for (Entity entity : entities) {
      Set<String> forms = new HashSet<>(entity.forms());
      boolean optional = entity.optional();
      List<Entity> apart = new ArrayList<>();
      for (Entity other : merged) {
        if (other.forms().stream().anyMatch(forms::contains)) {
          forms.addAll(other.forms());
          optional &= other.optional();
        } else {
          apart.add(other);
        }
      }
      apart.add(new Entity(optional, forms));
      merged = apart;
    }
    return merged;
  }
}
