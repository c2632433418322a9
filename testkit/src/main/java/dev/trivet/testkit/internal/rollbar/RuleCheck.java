package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules a channel can have: triggers, actions, filters, settings. */
final class RuleCheck {
  private static final String TRIGGER = "trigger";
  private static final Set<String> SLACK =
      Set.of(
          "new_item",
          "occurrence",
          "deploy",
          "reactivated_item",
          "resolved_item",
          "new_version",
          "reopened_item",
          "occurrence_rate",
          "exp_repeat_item");
  private static final Set<String> PAGERDUTY =
      Set.of("new_item", "reactivated_item", "resolved_item", "occurrence_rate", "exp_repeat_item");
  private static final Set<String> WITHOUT_BUTTONS =
      Set.of("deploy", "new_version", "exp_repeat_item");
  private static final Set<String> WITH_RATE = Set.of("occurrence_rate", "exp_repeat_item");
  private static final Set<Integer> PERIODS = Set.of(60, 300, 1800, 3600, 86400);

  private static final Map<String, Set<String>> OPERATIONS =
      Map.of(
          "environment", Set.of("eq", "neq"),
          "level", Set.of("eq", "gte"),
          "title", Set.of("within", "nwithin", "regex", "nregex"),
          "filename", Set.of("within", "nwithin", "regex", "nregex"),
          "method", Set.of("within", "nwithin", "regex", "nregex"),
          "context", Set.of("startswith", "eq", "neq"),
          "framework", Set.of("eq"),
          "path",
              Set.of(
                  "eq",
                  "neq",
                  "gte",
                  "lte",
                  "within",
                  "nwithin",
                  "regex",
                  "nregex",
                  "startswith",
                  "exists",
                  "nexists"),
          "unique_occurrences", Set.of("gte"),
          "comment", Set.of("within"));

  private final String channel;

  RuleCheck(String channel) {
    this.channel = channel;
  }

  /** A rule with what it has unless it says otherwise. */
  ObjectNode checked(JsonNode rule) {
    var trigger = Json.text(rule, TRIGGER);
    if (trigger == null || !hasTrigger(trigger)) {
      throw new Refusal(422, "u'" + trigger + "' is not a trigger of " + channel);
    }
    var values = Json.object().put(TRIGGER, trigger);
    var status = rule.path("status").asText("enabled");
    if (!Set.of("enabled", "disabled").contains(status)) {
      throw new Refusal(422, "u'" + status + "' is not one of [u'enabled', u'disabled']");
    }
    values.put("status", status);
    var action = action(trigger);
    if (rule.has("action") && !rule.path("action").asText().equals(action)) {
      throw new Refusal(422, "u'" + rule.path("action").asText() + "' is not an action");
    }
    if (!action.isEmpty()) {
      values.put("action", action);
    }
    rule.path("filters").forEach(filter -> check(trigger, filter));
    values.set("filters", rule.has("filters") ? rule.get("filters") : Json.array());
    for (var setting : rule.path("config").properties()) {
      if (!settings(trigger).contains(setting.getKey())) {
        throw unexpected(setting.getKey());
      }
    }
    values.set("config", rule.has("config") ? rule.get("config") : Json.object());
    return values;
  }

  private static Refusal unexpected(String name) {
    return new Refusal(
        422, "1 Additional properties are not allowed (u'" + name + "' was unexpected)");
  }

  private boolean hasTrigger(String trigger) {
    return switch (channel) {
      case "pagerduty" -> PAGERDUTY.contains(trigger);
      case "email" -> SLACK.contains(trigger) || trigger.equals("daily_summary");
      case "webhook" -> SLACK.contains(trigger) && !trigger.equals("new_version");
      default -> SLACK.contains(trigger);
    };
  }

  private String action(String trigger) {
    return switch (channel) {
      case "slack" -> "send_message";
      case "pagerduty" -> trigger.equals("resolved_item") ? "resolve_incident" : "trigger_incident";
      case "email" -> "send_email";
      default -> "";
    };
  }

  private List<String> settings(String trigger) {
    return switch (channel) {
      case "slack" ->
          WITHOUT_BUTTONS.contains(trigger)
              ? List.of("message_template", "channel")
              : List.of("message_template", "channel", "show_message_buttons");
      case "pagerduty" -> List.of("service_key");
      case "webhook" -> List.of("url", "format");
      default ->
          trigger.equals("daily_summary")
              ? List.of(
                  "teams",
                  "users",
                  "summary_time",
                  "send_only_if_data",
                  "environments",
                  "min_item_level")
              : List.of("teams", "users");
    };
  }

  private static boolean takes(String trigger, String filter) {
    return switch (trigger) {
      case "daily_summary" -> false;
      case "deploy" -> filter.equals("environment") || filter.equals("comment");
      case "new_version" -> filter.equals("environment");
      default ->
          switch (filter) {
            case "comment" -> false;
            case "rate" -> WITH_RATE.contains(trigger);
            case "unique_occurrences" -> !trigger.equals("new_item");
            default -> OPERATIONS.containsKey(filter);
          };
    };
  }

  private static void check(String trigger, JsonNode filter) {
    var type = filter.path("type").asText();
    var operation = filter.path("operation").asText();
    var value = filter.path("value");
    var fits =
        switch (type) {
          case "rate" ->
              PERIODS.contains(filter.path("period").asInt()) && filter.path("count").asInt() > 0;
          case "unique_occurrences" -> value.isNumber();
          case "path" ->
              filter.path("path").isTextual()
                  && (operation.endsWith("exists") || value.isTextual());
          default -> value.isTextual();
        };
    var known = type.equals("rate") || OPERATIONS.getOrDefault(type, Set.of()).contains(operation);
    if (!takes(trigger, type) || !known || !fits) {
      throw new Refusal(422, "A rule for " + trigger + " cannot have the filter " + filter);
    }
  }
}
