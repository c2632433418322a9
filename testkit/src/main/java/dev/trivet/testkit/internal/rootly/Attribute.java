package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An attribute that clients may set.
 *
 * @param name its wire name
 * @param kind what it holds
 * @param requests which requests know it, by the letters c, u and b: create, update, bulk upsert
 * @param shown whether responses show it
 */
record Attribute(String name, Kind kind, String requests, boolean shown) {
  private static final Set<String> SCOPES = Set.of("off", "public_only", "public_and_test", "all");

  private static final Set<String> POLICIES = Set.of("everyone", "members", "admins");
  private static final Set<Kind> NEVER_NULL = EnumSet.of(Kind.POLICY, Kind.PROPERTIES, Kind.FIELDS);

  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    TEXTS,
    USERS,
    PAIRS,
    CHANNEL,
    SCOPE,
    POLICY,
    PROPERTIES,
    FIELDS
  }

  boolean in(char request) {
    return requests.indexOf(request) >= 0;
  }

  /** Whether a value has the right shape; null is right except for catalog values. */
  boolean fits(JsonNode value) {
    if (value.isNull()) {
      return !NEVER_NULL.contains(kind);
    }
    return switch (kind) {
      case TEXT -> value.isTextual();
      case NUMBER -> value.isIntegralNumber();
      case FLAG -> value.isBoolean();
      case SCOPE -> SCOPES.contains(value.asText());
      case POLICY -> POLICIES.contains(value.asText());
      case CHANNEL -> value.isObject() && (value.isEmpty() || Json.text(value, "id") != null);
      case TEXTS -> every(value, JsonNode::isTextual);
      case USERS -> every(value, item -> item.isIntegralNumber() || numeric(item));
      case PAIRS ->
          every(value, item -> Json.text(item, "id") != null && Json.text(item, "name") != null);
      case PROPERTIES ->
          every(value, item -> Json.text(item, "catalog_property_id") != null && item.has("value"));
      case FIELDS -> every(value, item -> item.isObject() && item.has("value"));
    };
  }

  /** What an attribute is when it is not set, or cleared; null for most. */
  JsonNode unset() {
    return switch (kind) {
      case CHANNEL -> Json.object();
      case TEXTS, USERS, PAIRS -> Json.array();
      case FLAG -> Json.object().booleanNode(false);
      case TEXT, NUMBER, SCOPE, POLICY, PROPERTIES, FIELDS -> Json.object().nullNode();
    };
  }

  private static boolean every(JsonNode array, Predicate<JsonNode> test) {
    if (!array.isArray()) {
      return false;
    }
    for (var item : array) {
      if (!test.test(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean numeric(JsonNode item) {
    return item.isTextual() && item.textValue().matches("[0-9]{1,18}");
  }
}
