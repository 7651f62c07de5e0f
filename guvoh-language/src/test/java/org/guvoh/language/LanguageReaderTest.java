package org.guvoh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.KnownName;
import org.guvoh.core.text.NameLexicon;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.NameSpan.Kind;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.guvoh.language.reader.NameGuideline;
import org.guvoh.language.reader.ParsedSentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {
  private static final SentenceParser parser = SentenceParser.open(Path.of("target", "guvoh-home"));
  private final LanguageReader reader = new LanguageReader(parser);

  @AfterAll
  static void close() {
    parser.close();
  }

  @Test
  void aReportedClauseHangsUnderItsVerbOfSaying() {
    Sentence sentence =
        only("Guards told the agency that the attackers crossed the river near Kest.");
    assertThat(relation(sentence, "Guards")).isEqualTo("nsubj<told");
    assertThat(relation(sentence, "crossed")).isEqualTo("ccomp<told");
    assertThat(relation(sentence, "attackers")).isEqualTo("nsubj<crossed");
    assertThat(syntax(sentence, "attackers").lemma()).isEqualTo("attacker");
    assertThat(syntax(sentence, "crossed").features()).containsEntry("Tense", "Past");
  }

  @Test
  void namesAreFoundWithTheirKinds() {
    Sentence sentence = only("Maria Keita of the World Food Programme arrived in Peru on Monday.");
    assertThat(names(sentence))
        .containsExactly("Maria Keita PERSON", "World Food Programme ORGANISATION", "Peru PLACE");
  }

  @Test
  void aKnownHyphenatedNameIsOneToken() {
    String text = "Two men left Gul-Kand for the river.";
    AnnotatedText read = reader.read(TextRevision.of(text), known(text, "Gul-Kand", Kind.PLACE));
    Sentence sentence = read.sentences().get(0);
    assertThat(sentence.tokens()).extracting(Token::form).contains("Gul-Kand");
    assertThat(names(sentence)).containsExactly("Gul-Kand PLACE");
  }

  @Test
  void theWordsOfAKnownNameFormOneSubtree() {
    String text = "Fighters of the Front of the Free Hills and Men attacked.";
    String name = "Front of the Free Hills and Men";
    Sentence sentence =
        reader.read(TextRevision.of(text), known(text, name, Kind.ORGANISATION)).sentences().get(0);
    long outside =
        sentence.tokens().subList(3, 10).stream()
            .mapToInt(token -> token.findSyntax().orElseThrow().head())
            .filter(head -> head < 3 || head >= 10)
            .count();
    assertThat(outside).isEqualTo(1);
  }

  @Test
  void theTreeDoesNotDependOnTheMannerOfMarkingNames() {
    List<String> words =
        List.of("The army in the city of Kest said it had shelled the Northern Front .".split(" "));
    assertThat(parser.parse(words, List.of(), NameGuideline.PHRASES).words())
        .isEqualTo(parser.parse(words, List.of(), NameGuideline.NAMES).words());
  }

  @Test
  void everyHostileTextIsReadWithValidOffsetsAndTrees() {
    List<String> texts =
        List.of(
            "",
            " \n\n\t ",
            "Run",
            ".",
            "!!! ??? ... --- ,,, ((( ]]]",
            "\uD83D\uDE00\uD83D\uDD25 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 attack \uD83D\uDE31",
            "Отряд said که حمله happened 在 the العاصمة today.",
            "قُتل ثلاثة جنود في هجوم على الحدود.",
            "\u202Eevil\u202C \u200Etext\u200F with marks",
            "null\u0000 bell\u0007 escape\u001B[31m \uFFFE end",
            "lone \uD83D surrogate \uDE00 here",
            "e\u0301".repeat(300),
            "x".repeat(20_000),
            "a-".repeat(5_000),
            "one ".repeat(2_000),
            "killed, ".repeat(1_000) + "end.");
    for (String text : texts) {
      assertSound(text, reader.read(TextRevision.of(text), NameLexicon.empty()));
    }
  }

  @Test
  void randomTextsAreReadWithValidOffsetsAndTrees() {
    long seed = 99L;
    Random random = new Random(seed);
    String signs = "aB.’'\"“” \n-–7:,!?ЖشЎ\uD83D\uDE00\u0000\u200E(the of killed";
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(150); i > 0; i--) {
        text.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
      }
      assertSound(
          text.toString(), reader.read(TextRevision.of(text.toString()), NameLexicon.empty()));
    }
  }

  @Test
  void aSentenceOfTwoThousandWordsIsReadInBoundedTime() {
    long begin = System.nanoTime();
    ParsedSentence parsed = parser.parse(Collections.nCopies(2_000, "soldiers"), List.of());
    assertThat(parsed.words()).hasSize(2_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void aHeadHasOneSubjectAndOneObject() {
    for (String text :
        List.of(
            "Two dead in the north Officials questioned the report the ministry denied it.",
            "The operation the directorate said disrupted a cell the raid.")) {
      for (Sentence sentence :
          reader.read(TextRevision.of(text), NameLexicon.empty()).sentences()) {
        assertAlone(sentence, "nsubj");
        assertAlone(sentence, "obj");
      }
    }
  }

  @Test
  void theSameSentencesReadTheSameWhateverRunsBeside() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      texts.add(
          "In district %d the army said that %d rebels, ".formatted(i, i).repeat(1 + i % 5)
              + "fled.");
    }
    List<AnnotatedText> alone = texts.stream().map(this::read).toList();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<AnnotatedText>> beside = new ArrayList<>();
      for (String text : texts) {
        beside.add(threads.submit(() -> read(text)));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(beside.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private AnnotatedText read(String text) {
    return reader.read(TextRevision.of(text), NameLexicon.empty());
  }

  private Sentence only(String text) {
    List<Sentence> sentences = read(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static NameLexicon known(String text, String name, Kind kind) {
    int start = text.indexOf(name);
    Passage passage = Passage.of(text, start, start + name.length());
    return given -> List.of(new KnownName(passage, kind, "entry"));
  }

  private static Syntax syntax(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .flatMap(Token::findSyntax)
        .orElseThrow();
  }

  private static String relation(Sentence sentence, String form) {
    Syntax syntax = syntax(sentence, form);
    return syntax.relation() + "<" + sentence.tokens().get(syntax.head()).form();
  }

  private static List<String> names(Sentence sentence) {
    return sentence.names().stream()
        .map(
            name ->
                String.join(
                        " ",
                        sentence.tokens().subList(name.firstToken(), name.end()).stream()
                            .map(Token::form)
                            .toList())
                    + " "
                    + name.kind())
        .toList();
  }

  private static void assertAlone(Sentence sentence, String relation) {
    long[] counts = new long[sentence.tokens().size() + 1];
    for (Token token : sentence.tokens()) {
      Syntax syntax = token.findSyntax().orElseThrow();
      counts[syntax.head() + 1] += syntax.relation().equals(relation) ? 1 : 0;
    }
    assertThat(Arrays.stream(counts).max().orElse(0)).isLessThanOrEqualTo(1);
  }

  private static void assertSound(String text, AnnotatedText read) {
    int position = 0;
    for (Sentence sentence : read.sentences()) {
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(position);
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
        position = token.end();
        roots += token.findSyntax().orElseThrow().head() < 0 ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
      for (NameSpan name : sentence.names()) {
        assertThat(name.end()).isBetween(name.firstToken() + 1, sentence.tokens().size());
      }
    }
  }
}
