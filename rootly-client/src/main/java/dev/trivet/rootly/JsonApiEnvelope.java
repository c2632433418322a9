package dev.trivet.rootly;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.service.BufferedMembers;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rootly's envelope, which is JSON:API: payloads go out as {@code
 * {"data":{"type":..,"attributes":..}}}, resources come back as {@code data} with {@code included},
 * {@code links} and {@code meta} beside it, in any order. Models of resources are read by {@link
 * ResourceDeserializer}.
 *
 * <p>An endpoint without a {@linkplain Endpoint#wrapper() wrapper} sends its payload as it is. An
 * endpoint whose result is {@linkplain Endpoint#resultAt(String) at} {@code data} returns something
 * else than resources: it is read as it is, with or without {@code data} around it.
 */
final class JsonApiEnvelope implements Envelope {

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    var type = endpoint.wrapper();
    if (type.isEmpty()) {
      out.writePOJO(payload);
      return;
    }
    out.writeStartObject();
    out.writeObjectFieldStart("data");
    out.writeStringField("type", type.get());
    out.writePOJOField("attributes", payload);
    out.writeEndObject();
    out.writeEndObject();
  }

  @Override
  public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
    if (endpoint.isVoid()) {
      in.skipChildren();
      return;
    }
    if (endpoint.result().isPresent()) {
      readPlain(in, endpoint, content);
    } else {
      readDocument(in, endpoint, content);
    }
    // an object in the place of a list would look like the end of the list
    if (endpoint.isList() && !content.isArray()) {
      throw JsonMappingException.from(in, "data is not a list");
    }
  }

  private static void readDocument(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    boolean found = false;
    var included = new IncludedResources();
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        switch (name) {
          case "data" -> {
            found = true;
            content.readItems(in, included.linkTo(endpoint.reader()));
          }
          case "included" -> included.read(in);
          case "links" -> content.nextLink(nextLink(in));
          case "meta" -> readMeta(in, content);
          default -> in.skipChildren();
        }
      }
    }
    if (!found) {
      throw JsonMappingException.from(in, "no data");
    }
  }

  private static void readMeta(JsonParser in, ParsedBody content) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT && name.equals("next_page")) {
          content.nextPage(in.getText());
        } else if (token == JsonToken.VALUE_STRING && name.equals("next_cursor")) {
          content.nextCursor(in.getText());
        }
        in.skipChildren();
      }
    }
    in.skipChildren();
  }

  /** The URL of the next page in the links that the parser points at. */
  private static @Nullable String nextLink(JsonParser in) throws IOException {
    String link = null;
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("next")) {
          link = in.getText();
        }
        in.skipChildren();
      }
    }
    in.skipChildren();
    return link;
  }

  /** Reads a payload that holds no resources; whatever is not in {@code data} is beside it. */
  private static void readPlain(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      content.readItems(in, endpoint.reader());
      return;
    }
    boolean found = false;
    try (var beside = new BufferedMembers()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (name.equals(endpoint.result().orElse(null))) {
          found = true;
          content.readItems(in, endpoint.reader());
        } else if (endpoint.isList() && name.equals("links")) {
          content.nextLink(nextLink(in));
        } else if (endpoint.isList() && name.equals("meta")) {
          readMeta(in, content);
        } else {
          beside.keep(name, in);
        }
      }
      if (!found) {
        try (var rest = beside.asObject(in)) {
          content.readItems(rest, endpoint.reader());
        }
      }
    }
  }

  @Override
  public @Nullable ServiceError judge(ErrorResponse response) {
    boolean success = response.status() >= 200 && response.status() < 300;
    return success ? null : JsonApiErrorParser.parse(response);
  }
}
