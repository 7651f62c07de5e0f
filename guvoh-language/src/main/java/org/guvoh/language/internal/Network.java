package org.guvoh.language.internal;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.guvoh.core.table.Table;
import org.guvoh.language.reader.LanguageSetupException;
import org.guvoh.language.reader.LanguageSetupException.Code;

/**
 * One ONNX Runtime session over the packaged network.
 *
 * <p>Sentences run one at a time on the caller's thread (intra-op threads 1), so a sentence's
 * scores depend on nothing but the sentence. Safe for many callers at once.
 */
public final class Network implements AutoCloseable {
  private static final String FILE = "reader.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Labels labels;

  private Network(OrtEnvironment environment, OrtSession session) throws OrtException {
    this.environment = environment;
    this.session = session;
    this.labels = Labels.from(session.getMetadata().getCustomMetadata());
  }

  /** Unpacks what is packaged, checks its digest and loads it. */
  public static Network open(UnpackFolder folder) {
    NativeLibraries.install(Platform.current(), folder);
    String sha256 = Table.resource(Network.class, "reader").rows().get(0).get("sha256");
    return load(folder.file(sha256, FILE, sha256, Network::packaged));
  }

  /** Loads a network file that a measurement names itself. */
  public static Network openFile(Path file, UnpackFolder folder) {
    NativeLibraries.install(Platform.current(), folder);
    return load(file);
  }

  private static Network load(Path file) {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "guvoh");
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = options()) {
        return new Network(environment, environment.createSession(file.toString(), options));
      }
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new LanguageSetupException(
          Code.NETWORK_UNUSABLE, "cannot load the network " + file + ": " + e.getMessage(), e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setMemoryPatternOptimization(false);
    options.setCPUArenaAllocator(false);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    return options;
  }

  private static InputStream packaged() throws FileNotFoundException {
    InputStream in = Network.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new FileNotFoundException("not packaged: " + FILE);
    }
    return in;
  }

  Labels labels() {
    return labels;
  }

  /** Scores of one sentence of at least one word. */
  Scores run(NetworkInput input) {
    try (OnnxTensor pieces = tensor(input.pieces());
        OnnxTensor shapes = tensor(input.shapes());
        OnnxTensor lexicon = tensor(input.lexicon());
        OnnxTensor first = tensor(input.first());
        OrtSession.Result result =
            session.run(
                Map.of("pieces", pieces, "shapes", shapes, "lexicon", lexicon, "first", first))) {
      return new Scores(
          matrix(result, "upos"),
          (long[][]) value(result, "features").getValue(),
          (long[]) value(result, "lemma").getValue(),
          matrix(result, "names"),
          matrix(result, "arcs"),
          flat(result, "labels"));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network failed on a sentence of " + input.first().length + " words", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static OnnxValue value(OrtSession.Result result, String name) {
    return result.get(name).orElseThrow(() -> new IllegalStateException("no output " + name));
  }

  private static float[][] matrix(OrtSession.Result result, String name) throws OrtException {
    return (float[][]) value(result, name).getValue();
  }

  private static float[] flat(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) value(result, name);
    float[] values = new float[tensor.getFloatBuffer().remaining()];
    tensor.getFloatBuffer().get(values);
    return values;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the network", e);
    }
  }
}
