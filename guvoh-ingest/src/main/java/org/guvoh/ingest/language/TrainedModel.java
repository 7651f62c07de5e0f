package org.guvoh.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The OpenNLP language model from the class path, loaded when first asked and then shared.
 *
 * <p>Its confidences are flat over 103 languages and mean something in comparison only.
 */
final class TrainedModel {
  /** Name and version for provenance. */
  static final String NAME = "OpenNLP langdetect 183";

  private static final String RESOURCE = "/langdetect-183.bin";

  private TrainedModel() {}

  /** Confidence per ISO 639-3 code; safe for use by several threads. */
  static Map<String, Double> confidences(String text) {
    Map<String, Double> confidences = new HashMap<>();
    for (Language language : Loaded.DETECTOR.predictLanguages(text)) {
      confidences.put(language.getLang(), language.getConfidence());
    }
    return confidences;
  }

  /** Holder: the class is initialised, and the model read, at first use, once. */
  private static final class Loaded {
    static final LanguageDetectorME DETECTOR = new LanguageDetectorME(load());

    private static LanguageDetectorModel load() {
      try (InputStream in = TrainedModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the language model is not on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model", e);
      }
    }
  }
}
