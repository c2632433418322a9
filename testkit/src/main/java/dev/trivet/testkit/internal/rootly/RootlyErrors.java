package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.Problem;
import java.util.List;

/** The error documents of Rootly. */
final class RootlyErrors {
  private RootlyErrors() {}

  /** One item per title; the status is a text, and there is nothing else in an item. */
  static ObjectNode document(int status, List<String> titles) {
    var body = Json.object();
    var errors = body.putArray("errors");
    for (var title : titles) {
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

  /** The other shape of a 422: the messages of each attribute, without an envelope. */
  static Refusal byAttribute(List<Problem> problems) {
    var body = Json.object();
    for (var problem : problems) {
      body.withArray("/" + problem.attribute()).add(problem.message());
    }
    return new Refusal(422, "Validation failed", body);
  }

  static Refusal missing() {
    return new Refusal(404, "Not found or unauthorized");
  }
}
