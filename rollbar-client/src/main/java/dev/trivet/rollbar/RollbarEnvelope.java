package dev.trivet.rollbar;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.trivet.core.error.Failure;
import dev.trivet.core.error.Failure.Kind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.transport.Content;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Envelope;
import dev.trivet.core.transport.Reply;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
    String words = null;
    JsonMappingException unreadable = null;
    try (var beside = new TokenBuffer(in)) {
      beside.writeStartObject();
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (name.equals("err")) {
          failed = in.getValueAsInt(0) != 0;
        } else if (name.equals("result") && token != JsonToken.VALUE_NULL) {
          found = true;
          words = token == JsonToken.VALUE_STRING && words == null ? in.getText() : words;
          unreadable = readResult(in, endpoint, content);
        } else {
          words = name.equals("message") ? in.getValueAsString(words) : words;
          beside.writeFieldName(name);
          beside.copyCurrentStructure(in);
        }
      }
      beside.writeEndObject();
      if (failed) {
        content.failure(failure(200, Optional.ofNullable(words)));
      } else if (unreadable != null) {
        throw unreadable;
      } else if (!found && !endpoint.isVoid()) {
        try (var rest = beside.asParserOnFirstToken()) {
          content.readItems(rest, endpoint.reader());
        }
      }
    }
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
      } else if (endpoint.at().isPresent() && in.currentToken() == JsonToken.START_OBJECT) {
        readMember(in, endpoint, content);
      } else {
        content.readItems(in, endpoint.reader());
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

  private static <T> void readMember(JsonParser in, Endpoint<T> endpoint, Content<T> content)
      throws IOException {
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
    boolean failed =
        json != null && json.get("err").filter(err -> !err.equals(JsonValue.of(0))).isPresent();
    if (!failed && reply.status() >= 200 && reply.status() < 300) {
      return null;
    }
    return failure(reply.status(), words(reply));
  }

  private static Optional<String> words(Reply reply) {
    var json = reply.json();
    return json == null
        ? Optional.of(reply.text()).filter(text -> !text.isBlank())
        : json.get("message")
            .flatMap(JsonValue::asText)
            .or(() -> json.get("result").flatMap(JsonValue::asText))
            .or(json::asText);
  }

  /**
   * What Rollbar means is in its words more than in the status: a missing thing is told with 400,
   * 403, 404 or 422, an unknown token with 403.
   */
  private static Failure failure(int status, Optional<String> message) {
    var words = message.orElse("").toLowerCase(Locale.ROOT);
    Kind kind;
    if (words.startsWith("access token not found") || words.contains("access token is disabled")) {
      kind = Kind.AUTHENTICATION;
    } else if (status < 500 && status != 429 && words.contains("not found")) {
      kind = Kind.NOT_FOUND;
    } else if (words.startsWith("invite already")) {
      kind = Kind.CONFLICT;
    } else {
      kind = status < 300 ? Kind.VALIDATION : Kind.of(status);
    }
    return Failure.of(kind, message);
  }
}
