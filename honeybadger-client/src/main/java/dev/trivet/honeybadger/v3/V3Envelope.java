package dev.trivet.honeybadger.v3;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.BufferedMembers;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import dev.trivet.honeybadger.v3.wire.V3Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How API v3 wraps JSON: a payload is sent bare, a result comes as {@code {"data":..,"meta":..}}, a
 * list with {@code links} as well. The next page of a list is at its link {@code next} or, in a
 * list that goes back in time, at its link {@code older}.
 */
final class V3Envelope implements Envelope {

  private static final String DATA = "data";
  private static final String LINKS = "links";
  private static final String META = "meta";

  private final Supplier<Optional<String>> hintFor401;

  /**
   * Creates the envelope of one client.
   *
   * @param hintFor401 what to add to the message of a 401, if anything
   */
  V3Envelope(Supplier<Optional<String>> hintFor401) {
    this.hintFor401 = hintFor401;
  }

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    out.writePOJO(payload);
  }

  @Override
  public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
    if (endpoint.isVoid()) {
      in.skipChildren();
      return;
    }
    if (endpoint.result().filter(V3Api.WITH_META::equals).isPresent()) {
      readWithMeta(in, endpoint, content);
      return;
    }
    boolean found = false;
    if (in.currentToken() == JsonToken.START_OBJECT) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (name.equals(DATA)) {
          found = true;
          readData(in, endpoint, content);
        } else if (name.equals(LINKS) && token == JsonToken.START_OBJECT) {
          readLinks(in, content);
        } else if (name.equals(META) && token == JsonToken.START_OBJECT) {
          readMeta(in, content, JsonParser::skipChildren);
        } else {
          in.skipChildren();
        }
      }
    }
    if (!found && endpoint.isList()) {
      throw noList(in);
    }
  }

  private static void readData(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    var token = in.currentToken();
    if (token == (endpoint.isList() ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
      content.readItems(in, endpoint.reader());
    } else if (endpoint.isList() && token != JsonToken.VALUE_NULL) {
      throw JsonMappingException.wrapWithPath(noList(in), new Reference(Object.class, DATA));
    } else {
      in.skipChildren();
    }
  }

  private static JsonMappingException noList(JsonParser in) {
    return MismatchedInputException.from(in, List.class, "no list");
  }

  private static void readLinks(JsonParser in, ParsedBody content) throws IOException {
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      if (in.nextToken() == JsonToken.VALUE_STRING
          && (name.equals("next") || name.equals("older"))) {
        content.nextLink(in.getText());
      } else {
        in.skipChildren();
      }
    }
  }

  /** What to do with a member that the parser points at. */
  private interface Member {
    void read(JsonParser in) throws IOException;
  }

  private static void readMeta(JsonParser in, ParsedBody content, Member other) throws IOException {
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("request_id")) {
        content.requestId(in.getText());
      } else {
        other.read(in);
      }
    }
  }

  private static void readWithMeta(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    boolean found = false;
    try (var all = new BufferedMembers()) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
          var token = in.nextToken();
          if (name.equals(META) && token == JsonToken.START_OBJECT) {
            readMeta(in, content, member -> all.keep(member.currentName(), member));
          } else if (name.equals(DATA) && token == JsonToken.START_OBJECT) {
            found = true;
            for (var part = in.nextFieldName(); part != null; part = in.nextFieldName()) {
              in.nextToken();
              all.keep(part, in);
            }
          } else if (name.equals(DATA) && token == JsonToken.START_ARRAY) {
            found = true;
            all.keep(name, in);
          } else {
            in.skipChildren();
          }
        }
      }
      if (found) {
        try (var together = all.asObject(in)) {
          content.readItems(together, endpoint.reader());
        }
      }
    }
  }

  @Override
  public @Nullable ServiceError judge(ErrorResponse response) {
    if (response.status() >= 200 && response.status() < 300) {
      return null;
    }
    var json = response.json();
    var fields = json == null ? Map.<String, List<String>>of() : fields(json);
    var words = new ArrayList<String>();
    if (json != null && json.get("error").isPresent()) {
      say(words, json.get("error").get(), ErrorDetails.of(json));
      fields.forEach((name, texts) -> words.add(name + ": " + String.join(", ", texts)));
    } else if (!response.text().isBlank()) {
      words.add(response.text());
    }
    if (response.status() == 401) {
      hintFor401.get().ifPresent(words::add);
    }
    var message = Optional.of(String.join("; ", words)).filter(text -> !text.isEmpty());
    return new ServiceError(ErrorKind.of(response.status()), message, fields);
  }

  /** The words of an error, and what a caller can do about it. */
  private static void say(List<String> words, JsonValue error, ErrorDetails details) {
    var text = error.get("message").flatMap(JsonValue::asText).or(error::asText);
    var code = details.code();
    if (code.isPresent() || text.isPresent()) {
      words.add(code.map(c -> c + text.map(t -> ": " + t).orElse("")).or(() -> text).orElse(""));
    }
    details.requiredScope().ifPresent(scope -> words.add("it needs the scope " + scope));
    details.mergedInto().ifPresent(id -> words.add("the fault was merged into " + id));
  }

  /** Details that are messages by field; other details are not a list. */
  private static Map<String, List<String>> fields(JsonValue json) {
    var fields = new LinkedHashMap<String, List<String>>();
    var details = json.get("error").flatMap(error -> error.get("details"));
    for (var detail : details.map(JsonValue::elements).orElse(List.of())) {
      var field = detail.get("field").flatMap(JsonValue::asText);
      var message = detail.get("message").flatMap(JsonValue::asText);
      if (field.isPresent() && message.isPresent()) {
        fields.computeIfAbsent(field.get(), name -> new ArrayList<>()).add(message.get());
      }
    }
    return fields;
  }
}
