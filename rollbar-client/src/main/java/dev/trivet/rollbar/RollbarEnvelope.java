package dev.trivet.rollbar;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.error.Failure;
import dev.trivet.core.error.Failure.Kind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.transport.Beside;
import dev.trivet.core.transport.Content;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Envelope;
import dev.trivet.core.transport.Reply;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rollbar's packing: {@code {"err":0,"result":..}} for a success, {@code {"err":1,"message":".."}}
 * for a failure, whatever the HTTP status says. A success without {@code result} is read from the
 * members beside it.
 */
final class RollbarEnvelope implements Envelope {

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    out.writePOJO(payload);
  }

  @Override
  public <T> void read(JsonParser in, Endpoint<T> endpoint, Content<T> content) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      content.readItems(in, endpoint.reader());
      return;
    }
    boolean failed = false;
    boolean found = false;
    // a read says all it has to say in its result; a write may say it in a message
    boolean worthwhile = !endpoint.isRead();
    String message = null;
    String text = null;
    JsonMappingException unreadable = null;
    try (var beside = new Beside()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (name.equals("err")) {
          failed = !isZero(in) && saysNo(in.readValueAs(JsonValue.class));
        } else if (name.equals("result") && token == JsonToken.VALUE_NULL) {
          found |= endpoint.isRead();
        } else if (name.equals("result")) {
          text = token == JsonToken.VALUE_STRING ? in.getText() : null;
          unreadable = readResult(in, endpoint, content);
          found = unreadable == null || endpoint.isRead();
        } else {
          boolean isMessage = name.equals("message");
          message = isMessage && token == JsonToken.VALUE_STRING ? in.getText() : message;
          worthwhile |= !isMessage;
          beside.keep(name, in);
        }
      }
      if (failed) {
        content.failure(failure(200, words(message, text)));
      } else if (found && unreadable != null) {
        throw unreadable;
      } else if (!found && worthwhile && !endpoint.isVoid()) {
        try (var rest = beside.asObject(in)) {
          readValue(rest, endpoint, content);
        }
      }
    }
  }

  private static boolean isZero(JsonParser in) throws IOException {
    return in.currentToken() == JsonToken.VALUE_NUMBER_INT && in.getText().equals("0");
  }

  /** Reads the result, or returns why it cannot be read: {@code err} may still follow. */
  private static <T> @Nullable JsonMappingException readResult(
      JsonParser in, Endpoint<T> endpoint, Content<T> content) throws IOException {
    var top =
        in.currentToken().isStructStart()
            ? in.getParsingContext().getParent()
            : in.getParsingContext();
    try {
      if (endpoint.isVoid()) {
        in.skipChildren();
      } else {
        readValue(in, endpoint, content);
      }
      return null;
    } catch (JsonMappingException e) {
      while (in.getParsingContext() != top) {
        if (in.nextToken() == null) {
          throw e;
        }
      }
      return e;
    }
  }

  private static <T> void readValue(JsonParser in, Endpoint<T> endpoint, Content<T> content)
      throws IOException {
    if (endpoint.at().isEmpty() || in.currentToken() != JsonToken.START_OBJECT) {
      content.readItems(in, endpoint.reader());
      return;
    }
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      if (name.equals(endpoint.at().orElse(null))) {
        content.readItems(in, endpoint.reader());
      } else {
        in.skipChildren();
      }
    }
  }

  @Override
  public @Nullable Failure judge(Reply reply) {
    var json = reply.json();
    boolean failed = json != null && json.get("err").filter(RollbarEnvelope::saysNo).isPresent();
    if (!failed && reply.status() >= 200 && reply.status() < 300) {
      return null;
    }
    if (json == null) {
      // a page of something in between: its words say nothing about Rollbar's things
      return Failure.of(Kind.of(reply.status()), words(reply.text(), null));
    }
    var message = json.get("message").flatMap(JsonValue::asText).or(json::asText);
    var text = json.get("result").flatMap(JsonValue::asText);
    return failure(reply.status(), words(message.orElse(null), text.orElse(null)));
  }

  /** Whether {@code err} tells of a failure: anything does but zero and what stands for nothing. */
  private static boolean saysNo(JsonValue err) {
    return switch (err.kind()) {
      case NULL -> false;
      case BOOLEAN, NUMBER -> !err.equals(JsonValue.of(false)) && !err.equals(JsonValue.of(0));
      case TEXT -> err.asText().filter(text -> !text.isBlank() && !text.equals("0")).isPresent();
      case OBJECT, ARRAY -> true;
    };
  }

  private static Optional<String> words(@Nullable String message, @Nullable String text) {
    return Stream.of(Optional.ofNullable(message), Optional.ofNullable(text))
        .flatMap(Optional::stream)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  /**
   * What Rollbar means is in its words more than in the status: a missing thing is told with 400,
   * 403, 404 or 422, an unknown token with 403.
   */
  private static Failure failure(int status, Optional<String> message) {
    var words = message.orElse("").toLowerCase(Locale.ROOT);
    Kind kind;
    if (status >= 500 || status == 401 || status == 429) {
      kind = Kind.of(status);
    } else if (words.startsWith("access token not found")
        || words.contains("access token is disabled")
        || words.contains("access_token is missing")) {
      kind = Kind.AUTHENTICATION;
    } else if (words.contains("not found")
        || words.contains("not on this team")
        || words.contains("not in this team")) {
      kind = Kind.NOT_FOUND;
    } else if (words.startsWith("insufficient privileges")) {
      kind = Kind.PERMISSION;
    } else if (words.startsWith("invite already")) {
      kind = Kind.CONFLICT;
    } else {
      kind = status < 300 ? Kind.VALIDATION : Kind.of(status);
    }
    return Failure.of(kind, message);
  }
}
