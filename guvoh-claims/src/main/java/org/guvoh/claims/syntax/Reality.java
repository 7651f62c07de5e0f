package org.guvoh.claims.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.claim.Modality;

/**
 * Whether a clause says that something happens, that it does not, or neither.
 *
 * <p>Read on the way from a word up to the top of its clause: negations and modal verbs beside it,
 * adverbs, conditions, and verbs and nouns above it that take it out of the actual ("planned to",
 * "foiled", "fears of"). The way ends at a relative clause, at a sentence that somebody says and at
 * a phrase that only tells where or in what. What a speaker thinks of it stands in the chain's
 * manner, not here.
 */
public record Reality(boolean negated, Modality modality) {
  private static final LemmaTable GOVERNORS = LemmaTable.resource("unreal-governors");
  private static final LemmaTable MODALS = LemmaTable.resource("modal-words");
  private static final int LONGEST_WAY = 12;
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t", "neither");
  private static final Set<String> UP =
      Set.of("conj", "xcomp", "ccomp", "obj", "nsubj", "nsubj:pass", "csubj", "cop", "nmod", "obl");

  public boolean isActual() {
    return !negated && modality == Modality.ACTUAL;
  }

  /** The reality of what a word of a sentence tells. */
  public static Reality of(Tree tree, int word) {
    boolean negated = false;
    Modality modality = Modality.ACTUAL;
    int at = word;
    for (int step = 0; at >= 0 && step < LONGEST_WAY; step++) {
      for (int child : tree.children(at)) {
        negated ^= negates(tree, at, child, at == word);
        modality = modality == Modality.ACTUAL ? modal(tree, child) : modality;
      }
      String relation = tree.relation(at);
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      Optional<LemmaTable.Match> governor = governor(tree, at, head);
      if (governor.isPresent()) {
        String value = governor.get().get("modality");
        negated ^= value.equals("negated");
        if (!value.equals("negated") && modality == Modality.ACTUAL) {
          modality = parse(value);
        }
      }
      if (!goesUp(tree, at, head, relation)) {
        break;
      }
      at = head;
    }
    if (modality == Modality.ACTUAL && isQuestion(tree)) {
      modality = Modality.ASKED;
    }
    return new Reality(negated, modality);
  }

  private static Modality parse(String value) {
    return Modality.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static boolean negates(Tree tree, int at, int child, boolean own) {
    boolean before = child < at || tree.tag(at).equals("AUX");
    boolean particle = NEGATIONS.contains(tree.form(child)) && before;
    boolean none = own && !Roles.isVerb(tree, at) && isNone(tree, child);
    return (particle && tree.isA(child, "advmod", "aux", "cc:preconj", "det")) || none;
  }

  /** "No attack": the determiner of the word itself. */
  private static boolean isNone(Tree tree, int child) {
    return tree.form(child).equals("no") && tree.isA(child, "det");
  }

  private static Modality modal(Tree tree, int child) {
    String relation = tree.relation(child);
    boolean beside = Set.of("aux", "advmod", "amod", "mark", "cop").contains(relation);
    return beside
        ? MODALS.at(tree, child).map(match -> parse(match.get("modality"))).orElse(Modality.ACTUAL)
        : Modality.ACTUAL;
  }

  private static Optional<LemmaTable.Match> governor(Tree tree, int at, int head) {
    boolean governs =
        tree.isA(at, "xcomp", "obj", "acl", "nmod", "obl", "nsubj:pass", "ccomp", "advcl")
            && !tree.relation(at).equals("acl:relcl");
    boolean purpose = tree.isA(at, "acl", "advcl") && !tree.hasChild(at, "mark");
    return governs && !purpose ? GOVERNORS.at(tree, head) : Optional.empty();
  }

  private static boolean goesUp(Tree tree, int at, int head, String relation) {
    if (!UP.contains(relation)) {
      return false;
    }
    if (relation.equals("conj")) {
      boolean own = tree.hasChild(at, "nsubj") || tree.hasChild(at, "nsubj:pass");
      return !own && !tree.hasChild(at, "aux");
    }
    if (relation.equals("obl") || relation.equals("nmod")) {
      return GOVERNORS.at(tree, head).isPresent();
    }
    return !relation.equals("ccomp") || GOVERNORS.at(tree, head).isPresent();
  }

  private static boolean isQuestion(Tree tree) {
    return tree.size() > 0 && tree.form(tree.size() - 1).equals("?");
  }
}
