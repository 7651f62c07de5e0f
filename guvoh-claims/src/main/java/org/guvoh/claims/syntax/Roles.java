package org.guvoh.claims.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who does and who suffers what a verb tells, by grammar: subjects and objects of active verbs,
 * subjects and agents of passive ones, also where they stand with another verb (joined verbs,
 * participles, infinitives, relative clauses). Every word of a coordination is given by itself.
 *
 * <p>Where the grammar leaves it open the lists are empty. Stateless.
 */
public final class Roles {
  private static final int LONGEST_CLIMB = 5;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET");

  private Roles() {}

  /** Whether what stands as the verb's subject suffers it. */
  public static boolean isPassive(Tree tree, int verb) {
    if (tree.hasChild(verb, "aux:pass") || tree.hasChild(verb, "nsubj:pass")) {
      return true;
    }
    if (tree.hasChild(verb, "nsubj") || tree.hasChild(verb, "obj") || tree.hasChild(verb, "aux")) {
      return false;
    }
    if (!isPastParticiple(tree, verb)) {
      return false;
    }
    String relation = tree.relation(verb);
    if (relation.equals("conj") && tree.head(verb) >= 0) {
      return isPassive(tree, tree.head(verb));
    }
    return Set.of("acl", "advcl", "xcomp", "amod").contains(relation);
  }

  /** A participle of the past; a form that may also be a past tense counts as one. */
  private static boolean isPastParticiple(Tree tree, int verb) {
    return tree.is(verb, "VerbForm", "Part") && !tree.form(verb).endsWith("ing");
  }

  /** The words that do it: the subjects of an active verb, the agents of a passive one. */
  public static List<Integer> doers(Tree tree, int verb) {
    return isPassive(tree, verb) ? agents(tree, verb) : surfaceSubjects(tree, verb, 0);
  }

  /** The words that suffer it: the objects of an active verb, the subjects of a passive one. */
  public static List<Integer> sufferers(Tree tree, int verb) {
    return isPassive(tree, verb) ? surfaceSubjects(tree, verb, 0) : objects(tree, verb);
  }

  /** "… by the army". */
  public static List<Integer> agents(Tree tree, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean by = tree.isA(child, "obl", "nmod") && tree.marker(child).equals("by");
      if (tree.relation(child).equals("obl:agent") || by) {
        found.addAll(coordinated(tree, child));
      }
    }
    if (found.isEmpty() && tree.relation(word).equals("conj") && tree.head(word) >= 0) {
      return isVerb(tree, tree.head(word)) ? agents(tree, tree.head(word)) : found;
    }
    return found;
  }

  /** The objects of a verb. */
  public static List<Integer> objects(Tree tree, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("obj")) {
        if (isRelative(tree, child) && tree.head(verb) >= 0) {
          found.addAll(coordinated(tree, tree.head(verb)));
        } else {
          found.addAll(coordinated(tree, child));
        }
      }
    }
    return found;
  }

  /** What stands as the subject, the verb being active or passive. */
  public static List<Integer> surfaceSubjects(Tree tree, int verb) {
    return surfaceSubjects(tree, verb, 0);
  }

  private static List<Integer> surfaceSubjects(Tree tree, int verb, int climbed) {
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "nsubj")) {
        boolean relative = isRelative(tree, child) && tree.isA(verb, "acl");
        return relative && tree.head(verb) >= 0
            ? List.of(tree.head(verb))
            : coordinated(tree, child);
      }
    }
    int head = tree.head(verb);
    if (head < 0 || climbed >= LONGEST_CLIMB) {
      return List.of();
    }
    return switch (tree.relation(verb)) {
      case "acl", "acl:relcl", "amod" -> List.of(head);
      case "xcomp" -> controllers(tree, verb, head, climbed);
      case "conj", "advcl", "parataxis" ->
          isVerb(tree, head) ? surfaceSubjects(tree, head, climbed + 1) : List.of();
      default -> List.of();
    };
  }

  /** "Left two men dead", "was found dead": the object of the upper verb, else its subject. */
  private static List<Integer> controllers(Tree tree, int verb, int head, int climbed) {
    OptionalInt object = tree.child(head, "obj");
    return object.isPresent() && object.getAsInt() < verb
        ? coordinated(tree, object.getAsInt())
        : surfaceSubjects(tree, head, climbed + 1);
  }

  /** A word and the words joined to it. */
  public static List<Integer> coordinated(Tree tree, int word) {
    List<Integer> found = new ArrayList<>();
    found.add(word);
    for (int i = 0; i < found.size(); i++) {
      for (int child : tree.children(found.get(i))) {
        boolean clause = tree.hasChild(child, "nsubj") || tree.hasChild(child, "nsubj:pass");
        if (tree.relation(child).equals("conj") && NOMINAL.contains(tree.tag(child)) && !clause) {
          found.add(child);
        }
      }
    }
    return found;
  }

  public static boolean isVerb(Tree tree, int word) {
    return word >= 0 && (tree.tag(word).equals("VERB") || tree.tag(word).equals("AUX"));
  }

  private static boolean isRelative(Tree tree, int word) {
    return RELATIVE.contains(tree.form(word));
  }
}
