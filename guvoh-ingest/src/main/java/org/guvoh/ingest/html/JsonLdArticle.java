package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says of the article: top level, arrays, {@code @graph} and {@code
 * mainEntity}; references by {@code @id} are followed within the page.
 *
 * <p>Of several articles the one with the page's headline counts; if none has it, none counts,
 * because the others may be teasers. Broken JSON counts as none.
 */
record JsonLdArticle(JsonNode node, Map<String, JsonNode> byId) {
  private static final Set<String> TYPES =
      Table.resource(JsonLdArticle.class, "article-types").rows().stream()
          .map(row -> row.get("type"))
          .collect(Collectors.toUnmodifiableSet());
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Optional<JsonLdArticle> find(Document page, List<String> headlines) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      parse(script.data()).ifPresent(node -> collect(node, objects));
    }
    Map<String, JsonNode> byId = new HashMap<>();
    objects.forEach(node -> byId.merge(text(node.get("@id")), node, JsonLdArticle::fuller));
    List<JsonLdArticle> articles =
        objects.stream()
            .filter(JsonLdArticle::isArticle)
            .map(node -> new JsonLdArticle(node, byId))
            .toList();
    return articles.size() == 1
        ? Optional.of(articles.get(0))
        : articles.stream().filter(article -> article.isOneOf(headlines)).findFirst();
  }

  Optional<String> headline() {
    return filled(text(node.get("headline"))).or(() -> filled(text(node.get("name"))));
  }

  Optional<String> author() {
    return filled(names(node.get("author")));
  }

  Optional<String> publisher() {
    return filled(names(node.get("publisher")));
  }

  Optional<String> published() {
    return filled(text(node.get("datePublished")));
  }

  Optional<String> url() {
    return filled(text(node.get("url")));
  }

  private boolean isOneOf(List<String> headlines) {
    return headline().map(Headline::comparable).filter(headlines::contains).isPresent();
  }

  private String names(JsonNode value) {
    if (value != null && value.isArray()) {
      return value
          .valueStream()
          .map(this::name)
          .filter(name -> !name.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }
    return name(value);
  }

  private String name(JsonNode value) {
    if (value == null || !value.isObject()) {
      return text(value);
    }
    String name = text(value.get("name"));
    JsonNode referred = byId.get(text(value.get("@id")));
    return name.isEmpty() && referred != null ? text(referred.get("name")) : name;
  }

  private static Optional<JsonNode> parse(String data) {
    int object = data.indexOf('{');
    int array = data.indexOf('[');
    int start = object < 0 || (array >= 0 && array < object) ? array : object;
    if (start < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(data.substring(start)));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> objects) {
    if (node.isArray()) {
      node.values().stream().filter(JsonNode::isObject).forEach(item -> collect(item, objects));
    } else if (node.isObject()) {
      objects.add(node);
      for (String key : List.of("@graph", "mainEntity")) {
        JsonNode inner = node.get(key);
        if (inner != null) {
          collect(inner, objects);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    return type != null
        && (type.isArray()
            ? type.valueStream().anyMatch(one -> isArticleType(text(one)))
            : isArticleType(text(type)));
  }

  private static boolean isArticleType(String type) {
    return TYPES.contains(type.substring(type.lastIndexOf('/') + 1));
  }

  private static JsonNode fuller(JsonNode one, JsonNode other) {
    return other.size() > one.size() ? other : one;
  }

  private static String text(JsonNode node) {
    return node != null && node.isString() ? Headline.tidy(node.stringValue()) : "";
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
