package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What metrics can be grouped and filtered by, and where an occurrence has it. */
final class OccurrenceFields {
  /** Places in the data of an occurrence. */
  private static final Map<String, String> IN_DATA =
      Map.ofEntries(
          Map.entry("ip_address", "/request/user_ip"),
          Map.entry("person_username", "/person/username"),
          Map.entry("person_email", "/person/email"),
          Map.entry("person_id", "/person/id"),
          Map.entry("code_version", "/code_version"),
          Map.entry("uuid", "/uuid"),
          Map.entry("context", "/context"),
          Map.entry("platform", "/platform"),
          Map.entry("platform_canonical", "/platform"),
          Map.entry("framework", "/framework"),
          Map.entry("framework_canonical", "/framework"),
          Map.entry("language", "/language"),
          Map.entry("language_name", "/language"),
          Map.entry("notifier_name", "/notifier/name"),
          Map.entry("notifier_version", "/notifier/version"),
          Map.entry("message_body", "/body/message/body"),
          Map.entry("fingerprint", "/fingerprint"),
          Map.entry("server_host", "/server/host"),
          Map.entry("server_root", "/server/root"),
          Map.entry("server_pid", "/server/pid"),
          Map.entry("server_cpu", "/server/cpu"),
          Map.entry("scm_branch", "/server/branch"),
          Map.entry("request_url", "/request/url"),
          Map.entry("request_method", "/request/method"),
          Map.entry("request_query_string", "/request/query_string"),
          Map.entry("request_body", "/request/body"));

  /** Attributes of the item that it belongs to. */
  private static final Map<String, String> OF_ITEM =
      Map.of(
          "environment", "environment",
          "item_status", "status",
          "item_level", "level",
          "item_title", "title",
          "item_group_item_id", "group_item_id");

  private static final Set<String> OWN = Set.of("project_id", "item_id", "timestamp");

  /** What the service finds out about the browser; the fake does not. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "browser_family",
          "browser_version",
          "os_family",
          "os_version",
          "device_brand",
          "device_model");

  private OccurrenceFields() {}

  /** The value of a field; null when the occurrence has none. */
  static JsonNode value(String field, StoredResource occurrence, @Nullable Item item) {
    var values = occurrence.values();
    if (IN_DATA.containsKey(field)) {
      return shown(values.path("data").at(IN_DATA.get(field)));
    }
    if (OF_ITEM.containsKey(field)) {
      return shown(
          item == null ? MissingNode.getInstance() : item.values().path(OF_ITEM.get(field)));
    }
    if (OWN.contains(field)) {
      return shown(values.path(field));
    }
    if (UNKNOWN.contains(field)) {
      return Json.object().nullNode();
    }
    return switch (field) {
      case "item_counter" -> Json.object().numberNode(item == null ? 0 : item.counter());
      case "occurrence_id" -> Json.object().numberNode(RollbarFormat.number(occurrence.id()));
      case "count", "occurrence_count" -> Json.object().numberNode(1);
      default -> throw new Refusal(422, "Invalid field: " + field);
    };
  }

  private static JsonNode shown(JsonNode value) {
    return value.isValueNode() ? value : Json.object().nullNode();
  }
}
