package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What API v3 says when it refuses: a code, words, and now and then details. */
final class V3Refusals {
  private V3Refusals() {}

  static Refusal of(int status, String code, String words) {
    return of(status, code, words, null);
  }

  static Refusal of(int status, String code, String words, @Nullable JsonNode details) {
    var error = Json.object().put("code", code).put("message", words);
    if (details != null) {
      error.set("details", details);
    }
    return new Refusal(status, words, Json.object().set("error", error));
  }

  static Refusal missing() {
    return of(404, "not_found", "Not found");
  }

  /** One bad field of a request. */
  static Refusal field(int status, String code, String field, String words) {
    var detail = Json.object().put("field", field).put("message", words);
    return of(status, code, field + " " + words, Json.array().add(detail));
  }

  static Refusal parameter(String name, String words) {
    return field(400, "invalid_parameter", name, words);
  }

  static Refusal scope(String required, Set<String> scopes) {
    var details = Json.object().put("required_scope", required);
    details.set("token_scopes", Json.array(scopes, Json.object()::textNode));
    return of(403, "insufficient_scope", "The token lacks a scope", details);
  }

  static Refusal merged(String id, String location) {
    var details = Json.object().put("merged_into", id).put("location", location);
    return of(409, "fault_merged", "The fault was merged into another one", details);
  }
}
