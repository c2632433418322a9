package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import java.util.List;

/** The error documents of Rootly. */
final class Errors {
  private Errors() {}

  /** One item per title; the status is a text, and there is nothing else in an item. */
  static ObjectNode document(int status, List<String> titles) {
    ObjectNode body = Json.object();
    ArrayNode errors = body.putArray("errors");
    for (String title : titles) {
      errors.addObject().put("title", title).put("status", Integer.toString(status));
    }
    return body;
  }

  static Refusal invalid(List<String> titles) {
    return new Refusal(422, String.join(", ", titles), document(422, titles));
  }

  static Refusal invalid(String title) {
    return invalid(List.of(title));
  }

  static Refusal missing() {
    return new Refusal(404, "Not found or unauthorized");
  }
}
