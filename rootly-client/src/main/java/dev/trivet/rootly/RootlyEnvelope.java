package dev.trivet.rootly;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.error.Failure;
import dev.trivet.core.transport.Beside;
import dev.trivet.core.transport.Content;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Envelope;
import dev.trivet.core.transport.Reply;
import dev.trivet.rootly.internal.ResourceReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rootly's packing, which is JSON:API: payloads go out as {@code
 * {"data":{"type":..,"attributes":..}}}, resources come back as {@code data} with {@code included},
 * {@code links} and {@code meta} beside it, in any order. Models of resources are read by {@link
 * ResourceReader}.
 *
 * <p>An endpoint without a root sends its payload as it is. An endpoint {@linkplain Endpoint#at(
 * String) at} {@code data} answers with something else than resources: it is read as it is, with or
 * without {@code data} around it.
 */
final class RootlyEnvelope implements Envelope {

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    var type = endpoint.root();
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
  public <T> void read(JsonParser in, Endpoint<T> endpoint, Content<T> content) throws IOException {
    if (endpoint.isVoid()) {
      return;
    }
    if (endpoint.at().isPresent()) {
      readPlain(in, endpoint, content);
    } else {
      readDocument(in, endpoint, content);
    }
  }

  private static <T> void readDocument(JsonParser in, Endpoint<T> endpoint, Content<T> content)
      throws IOException {
    boolean found = false;
    var included = new Included();
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        switch (name) {
          case "data" -> {
            found = true;
            content.readItems(in, included.linkTo(endpoint.reader()));
          }
          case "included" -> included.read(in);
          case "links" -> content.nextLink(member(in, "next", JsonToken.VALUE_STRING));
          case "meta" -> content.nextPage(member(in, "next_page", JsonToken.VALUE_NUMBER_INT));
          default -> in.skipChildren();
        }
      }
    }
    if (!found) {
      throw JsonMappingException.from(in, "no data");
    }
  }

  /** Reads a payload that holds no resources; whatever is not in {@code data} is beside it. */
  private static <T> void readPlain(JsonParser in, Endpoint<T> endpoint, Content<T> content)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      content.readItems(in, endpoint.reader());
      return;
    }
    boolean found = false;
    try (var beside = new Beside()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (name.equals(endpoint.at().orElse(null))) {
          found = true;
          content.readItems(in, endpoint.reader());
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

  /** The text of a member of the object that the parser points at, if it is of the right kind. */
  private static @Nullable String member(JsonParser in, String wanted, JsonToken kind)
      throws IOException {
    String value = null;
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        if (in.nextToken() == kind && name.equals(wanted)) {
          value = in.getText();
        }
        in.skipChildren();
      }
    }
    in.skipChildren();
    return value;
  }

  @Override
  public @Nullable Failure judge(Reply reply) {
    return reply.status() >= 200 && reply.status() < 300 ? null : RootlyErrors.failure(reply);
  }
}
