package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.language.reader.LanguageSetupException;

/**
 * The label sets that travel in the network's metadata, in the order of its outputs.
 *
 * @param features feature name to its values; the first value, {@code _}, means absent
 */
record Labels(
    List<String> partsOfSpeech,
    Map<String, List<String>> features,
    List<LemmaRule> lemmas,
    List<String> names,
    List<String> relations,
    List<String> vocabulary) {

  static Labels from(Map<String, String> metadata) {
    Map<String, List<String>> features = new LinkedHashMap<>();
    for (String pair : lines(metadata, "features")) {
      int sign = pair.indexOf('=');
      features
          .computeIfAbsent(pair.substring(0, sign), name -> new ArrayList<>())
          .add(pair.substring(sign + 1));
    }
    return new Labels(
        lines(metadata, "upos"),
        features,
        lines(metadata, "lemmas").stream().map(LemmaRule::parse).toList(),
        lines(metadata, "names"),
        lines(metadata, "relations"),
        lines(metadata, "vocabulary"));
  }

  private static List<String> lines(Map<String, String> metadata, String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw new LanguageSetupException(
          LanguageSetupException.Code.NETWORK_UNUSABLE, "the network has no metadata " + key);
    }
    return List.of(value.split("\n", -1));
  }
}
