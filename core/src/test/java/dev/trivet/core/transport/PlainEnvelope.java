package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.BufferedMembers;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service without frills: bare payloads, lists as {@code {"items":[..],"next":".."}}. */
final class PlainEnvelope implements Envelope {

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    out.writePOJO(payload);
  }

  @Override
  public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
    if (endpoint.isVoid()) {
      return;
    }
    if (content.isStreamed()) {
      readBeside(in, endpoint, content);
      return;
    }
    if (endpoint.result().isEmpty() || in.currentToken() != JsonToken.START_OBJECT) {
      content.readItems(in, endpoint.reader());
      return;
    }
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "items" -> content.readItems(in, endpoint.reader());
        case "next" -> content.nextLink(in.getValueAsString());
        case "page" -> content.nextPage(in.getValueAsString());
        default -> in.skipChildren();
      }
    }
  }

  private static void readBeside(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    try (var others = new BufferedMembers()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (!content.streams(name, in)) {
          others.keep(name, in);
        }
      }
      content.readItems(others.asObject(in), endpoint.reader());
    }
  }

  @Override
  public @Nullable ServiceError judge(ErrorResponse response) {
    if (response.status() < 300) {
      return null;
    }
    var words = Optional.ofNullable(response.json()).flatMap(json -> json.get("error"));
    return ServiceError.of(
        ErrorKind.of(response.status()),
        words
            .flatMap(JsonValue::asText)
            .or(() -> Optional.of(response.text()).filter(t -> !t.isBlank())));
  }
}
