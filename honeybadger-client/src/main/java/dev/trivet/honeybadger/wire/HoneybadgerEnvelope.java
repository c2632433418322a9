package dev.trivet.honeybadger.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.service.BufferedMembers;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of Honeybadger's requests and responses. A payload is wrapped under the name of its
 * kind. A single object comes bare, a list as {@code {"results":[..],"links":{"next":".."}}} or,
 * for a few operations, as a bare array. The documentation shows lists as a bare array or a single
 * bare object here and there, so those are read as lists too; anything else in place of a list
 * cannot be read.
 */
public final class HoneybadgerEnvelope implements Envelope {

  private static final String RESULTS = "results";
  private static final String LINKS = "links";

  /** No resource has this member, so an object with nothing else is not a resource. */
  private static final String ERROR = "error";

  private final Supplier<Optional<String>> hintFor401;

  /**
   * The envelope of a client with a fixed hint.
   *
   * @param hintFor401 the hint to add to the message of a 401, if any
   */
  public HoneybadgerEnvelope(Optional<String> hintFor401) {
    this(() -> hintFor401);
  }

  /**
   * The envelope of a client whose hint depends on the token.
   *
   * @param hintFor401 the hint to add to the message of a 401, if any
   */
  public HoneybadgerEnvelope(Supplier<Optional<String>> hintFor401) {
    this.hintFor401 = hintFor401;
  }

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    var wrapper = endpoint.wrapper();
    if (wrapper.isEmpty()) {
      out.writePOJO(payload);
      return;
    }
    out.writeStartObject();
    out.writeFieldName(wrapper.get());
    out.writePOJO(payload);
    out.writeEndObject();
  }

  /** A response without a result is 204 as a rule; any other JSON in it has no meaning. */
  @Override
  public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
    var token = in.currentToken();
    if (endpoint.isVoid()) {
      in.skipChildren();
    } else if (!endpoint.isList()) {
      if (token == JsonToken.START_OBJECT && content.isStreamed()) {
        readBeside(in, endpoint, content);
      } else if (token == JsonToken.START_OBJECT) {
        content.readItems(in, endpoint.reader());
      }
    } else if (token == JsonToken.START_ARRAY) {
      content.readItems(in, endpoint.reader());
    } else if (token == JsonToken.START_OBJECT && !endpoint.isBareArray()) {
      readList(in, endpoint, endpoint.result().orElse(RESULTS), content);
    } else {
      throw noList(in);
    }
  }

  /** Reads a single object but for the list in it that is handed over. */
  private static void readBeside(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    try (var others = new BufferedMembers()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (!content.streams(name, in)) {
          others.keep(name, in);
        }
      }
      try (var beside = others.asObject(in)) {
        content.readItems(beside, endpoint.reader());
      }
    }
  }

  /**
   * Reads an object that is an envelope if it has the list, and else the only element of the list:
   * just what comes before the list is kept for the second case.
   */
  private static void readList(JsonParser in, Endpoint<?> endpoint, String list, ParsedBody content)
      throws IOException {
    boolean enveloped = false;
    boolean resource = false;
    try (var bare = new BufferedMembers()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (name.equals(list)) {
          enveloped = true;
          readResults(in, endpoint, list, content);
        } else if (name.equals(LINKS) && token == JsonToken.START_OBJECT) {
          readLinks(in, content);
        } else if (enveloped) {
          in.skipChildren();
        } else {
          resource |= !ERROR.equals(name);
          bare.keep(name, in);
        }
      }
      if (!enveloped && !resource) {
        throw noList(in);
      }
      if (!enveloped) {
        try (var only = bare.asObject(in)) {
          content.readItems(only, endpoint.reader());
        }
        if (content.items().isEmpty()) {
          throw noList(in);
        }
      }
    }
  }

  private static void readResults(
      JsonParser in, Endpoint<?> endpoint, String list, ParsedBody content) throws IOException {
    if (in.currentToken() == JsonToken.START_ARRAY) {
      content.readItems(in, endpoint.reader());
    } else if (in.currentToken() != JsonToken.VALUE_NULL) {
      throw JsonMappingException.wrapWithPath(noList(in), new Reference(Object.class, list));
    }
  }

  private static JsonMappingException noList(JsonParser in) {
    return MismatchedInputException.from(in, List.class, "no list");
  }

  private static void readLinks(JsonParser in, ParsedBody content) throws IOException {
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("next")) {
        content.nextLink(in.getText());
      } else {
        in.skipChildren();
      }
    }
  }

  @Override
  public @Nullable ServiceError judge(ErrorResponse response) {
    if (response.status() >= 200 && response.status() < 300) {
      return null;
    }
    var kind =
        response.status() == 403 && response.rateLimit().isExhausted()
            ? ErrorKind.RATE_LIMITED
            : ErrorKind.of(response.status());
    var words = HoneybadgerErrorParser.of(response);
    return new ServiceError(kind, hinted(response.status(), words.message()), words.fields());
  }

  private Optional<String> hinted(int status, Optional<String> words) {
    var hint = status == 401 ? hintFor401.get() : Optional.<String>empty();
    return hint.isEmpty()
        ? words
        : Optional.of(words.map(text -> text + "; ").orElse("") + hint.get());
  }
}
