import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** Stanford CoreNLP over the reports SpeedBench reads, or its trees of single sentences. */
public final class CoreNlpPeer {
  private CoreNlpPeer() {}

  public static void main(String[] arguments) throws IOException {
    long begin = System.nanoTime();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("threads", "1");
    if (arguments.length > 2) {
      properties.setProperty("tokenize.whitespace", "true");
      properties.setProperty("ssplit.eolonly", "true");
      properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    System.err.printf(Locale.ROOT, "load %.2f s%n", (System.nanoTime() - begin) / 1e9);
    if (arguments.length > 2) {
      for (String sentence : Files.readAllLines(Path.of(arguments[2]))) {
        pipeline.processToCoreDocument(sentence).sentences().forEach(CoreNlpPeer::print);
      }
      return;
    }
    measure(pipeline, texts(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
  }

  /** Five columns as PeerTrees reads them: number, form, tag, head, relation (basic dependencies). */
  private static void print(CoreSentence sentence) {
    SemanticGraph graph =
        sentence.coreMap().get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (CoreLabel token : sentence.tokens()) {
      var edges = graph.incomingEdgeList(graph.getNodeByIndex(token.index()));
      boolean root = edges.isEmpty();
      System.out.printf(
          "%d\t%s\t%s\t%d\t%s%n",
          token.index(),
          token.word(),
          token.tag(),
          root ? 0 : edges.get(0).getGovernor().index(),
          root ? "root" : edges.get(0).getRelation().toString());
    }
    System.out.println();
  }

  private static void measure(StanfordCoreNLP pipeline, List<String> texts) {
    pipeline.processToCoreDocument(texts.get(0));
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long tokens = 0;
    for (String text : texts) {
      CoreDocument document = pipeline.processToCoreDocument(text);
      tokens += document.annotation().get(CoreAnnotations.TokensAnnotation.class).size();
    }
    double seconds = (system.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "documents %d, tokens %d%nwall %.1f s, CPU %.1f s%nCPU seconds per 1,000 tokens %.3f%n",
        texts.size(),
        tokens,
        (System.nanoTime() - wall) / 1e9,
        seconds,
        1000 * seconds / tokens);
  }

  /** The member "text" of each line; the file is our own, so a plain scan of the JSON suffices. */
  private static List<String> texts(Path file, int most) throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null && texts.size() < most; line = lines.readLine()) {
        texts.add(unquote(line, line.indexOf("\"text\": \"") + 9));
      }
    }
    return texts;
  }

  private static String unquote(String line, int start) {
    StringBuilder text = new StringBuilder();
    for (int i = start; line.charAt(i) != '"'; i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = line.charAt(++i);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'u' -> {
          text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }
}
