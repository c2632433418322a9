package dev.trivet.rollbar.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.service.BufferedMembers;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rollbar's packing: {@code {"err":0,"result":..}} for a success, {@code {"err":1,"message":".."}}
 * for a failure, whatever the HTTP status says. A success without {@code result} is read from the
 * members beside it.
 */
public final class RollbarEnvelope implements Envelope {

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    var wrapper = endpoint.wrapper().orElse(null);
    if (wrapper == null) {
      out.writePOJO(payload);
    } else {
      out.writeStartObject();
      out.writeFieldName(wrapper);
      out.writePOJO(payload);
      out.writeEndObject();
    }
  }

  @Override
  public void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      new Members(in, endpoint, content).read();
    } else if (endpoint.isVoid()) {
      in.skipChildren();
    } else {
      readItems(in, endpoint, content);
    }
  }

  @Override
  public @Nullable ServiceError judge(ErrorResponse response) {
    return RollbarErrorParser.judge(response);
  }

  private static void readItems(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    content.readItems(in, endpoint.reader());
    if (endpoint.isList() && !content.isArray()) {
      throw notAList(in);
    }
  }

  private static void readResult(JsonParser in, Endpoint<?> endpoint, ParsedBody content)
      throws IOException {
    var member = endpoint.result().orElse(null);
    if (member == null || in.currentToken() != JsonToken.START_OBJECT) {
      readItems(in, endpoint, content);
      return;
    }
    boolean found = false;
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      if (name.equals(member)) {
        readItems(in, endpoint, content);
        found = true;
      } else {
        in.skipChildren();
      }
    }
    if (!found && endpoint.isList()) {
      throw notAList(in);
    }
  }

  private static JsonMappingException notAList(JsonParser in) {
    return JsonMappingException.from(in, "the result is not an array");
  }

  /** The members of one response, in whatever order they come: {@code err} may be the last. */
  private static final class Members {

    private final JsonParser in;
    private final Endpoint<?> endpoint;
    private final ParsedBody content;

    private boolean failed;
    private boolean hasResult;
    private @Nullable JsonMappingException unreadable;
    private @Nullable String message;
    private @Nullable String resultText;

    /** A read says all it has to say in its result; a write may say it in a message. */
    private boolean besideCounts;

    Members(JsonParser in, Endpoint<?> endpoint, ParsedBody content) {
      this.in = in;
      this.endpoint = endpoint;
      this.content = content;
      this.besideCounts = !endpoint.isRead();
    }

    void read() throws IOException {
      try (var beside = new BufferedMembers()) {
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
          in.nextToken();
          switch (name) {
            case "err" -> failed = !isZero() && RollbarErrorParser.saysNo(value());
            case "result" -> result();
            default -> beside(name, beside);
          }
        }
        conclude(beside);
      }
    }

    private void conclude(BufferedMembers beside) throws IOException {
      if (failed) {
        content.error(RollbarErrorParser.error(200, message, resultText));
      } else if (endpoint.isVoid()) {
        return;
      } else if (hasResult) {
        if (unreadable != null) {
          throw unreadable;
        }
      } else if (besideCounts) {
        try (var rest = beside.asObject(in)) {
          readResult(rest, endpoint, content);
        }
      } else if (endpoint.isList()) {
        throw notAList(in);
      }
    }

    private void beside(String name, BufferedMembers beside) throws IOException {
      boolean isMessage = name.equals("message");
      if (isMessage && in.currentToken() == JsonToken.VALUE_STRING) {
        message = in.getText();
      }
      besideCounts |= !isMessage;
      beside.keep(name, in);
    }

    private void result() throws IOException {
      if (in.currentToken() == JsonToken.VALUE_NULL) {
        hasResult |= endpoint.isRead() && !endpoint.isList();
        return;
      }
      resultText = in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : null;
      unreadable = tryResult();
      hasResult = unreadable == null || endpoint.isRead();
    }

    /** Reads the result, or returns why it cannot be read. */
    private @Nullable JsonMappingException tryResult() throws IOException {
      var top =
          in.currentToken().isStructStart()
              ? in.getParsingContext().getParent()
              : in.getParsingContext();
      try {
        if (endpoint.isVoid()) {
          in.skipChildren();
        } else {
          readResult(in, endpoint, content);
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

    private boolean isZero() throws IOException {
      return in.currentToken() == JsonToken.VALUE_NUMBER_INT && in.getText().equals("0");
    }

    private JsonValue value() throws IOException {
      return in.readValueAs(JsonValue.class);
    }
  }
}
