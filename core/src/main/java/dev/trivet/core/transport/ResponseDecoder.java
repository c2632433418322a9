package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.jackson.JsonMappers;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.Envelope;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.core.service.ServiceError;
import dev.trivet.core.service.StreamedMember;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Turns responses into results, or into the failures that they tell about. */
final class ResponseDecoder {

  /** How much of the body of an error is read. */
  private static final int MAX_ERROR_BYTES = 64 * 1024;

  private final Envelope envelope;
  private final long maxBytes;

  ResponseDecoder(Envelope envelope, long maxBytes) {
    this.envelope = envelope;
    this.maxBytes = maxBytes;
  }

  /** Reads a 2xx response that is one object; a list inside it may be handed over meanwhile. */
  Object readOne(Response response, HttpCall<?> call, @Nullable StreamedMember streamed)
      throws IOException, FailedAttemptException {
    if (call.endpoint().isPlainText()) {
      return readText(response, call);
    }
    try (var body = new PrefixCapturingSource(response.body().source(), maxBytes)) {
      var content = new ParsedBody(streamed == null ? null : handingOver(streamed, call.state()));
      var items = read(response, body, call, content).items();
      if (items.isEmpty()) {
        var problem = "it contains no readable " + call.endpoint().type().getSimpleName();
        throw call.failures().unreadable("$", problem, body.beginning());
      }
      return items.get(0);
    }
  }

  /** Reads a 2xx response. */
  ParsedBody read(Response response, HttpCall<?> call) throws IOException, FailedAttemptException {
    try (var body = new PrefixCapturingSource(response.body().source(), maxBytes)) {
      return read(response, body, call, new ParsedBody());
    }
  }

  /** The state knows that a part of the result is given away, and what its taker threw. */
  private static StreamedMember handingOver(StreamedMember streamed, CallState state) {
    return streamed.to(
        element -> {
          state.handingOver();
          try {
            streamed.each().accept(element);
          } catch (RuntimeException e) {
            state.callersOwn(e);
            throw e;
          }
        });
  }

  /** Reads a body in one pass, without holding it. */
  private ParsedBody read(
      Response response, PrefixCapturingSource body, HttpCall<?> call, ParsedBody content)
      throws IOException, FailedAttemptException {
    var endpoint = call.endpoint();
    try (var in = parser(response, body)) {
      if (in.nextToken() != null) {
        envelope.read(in, endpoint, content);
        call.state().identified(content.requestId());
        if (endpoint.isVoid()) {
          // a success that nobody reads must be whole all the same
          while (in.nextToken() != null) {}
        }
      } else if (!endpoint.isVoid()) {
        throw call.failures().unreadable("$", "it is empty", body.beginning());
      }
    } catch (IOException e) {
      if (body.isTooLarge()) {
        throw tooLarge(call, body.beginning());
      }
      if (!(e instanceof JsonProcessingException problem)) {
        throw e;
      }
      var below = JsonMappers.ioProblem(problem);
      if (below != null) {
        throw below;
      }
      throw call.failures().unreadable(problem, body.beginning());
    }
    var error = content.error();
    if (error != null) {
      throw call.failures().error(error, body.beginning());
    }
    return content;
  }

  private static JsonParser parser(Response response, PrefixCapturingSource body)
      throws IOException {
    var type = response.body().contentType();
    var charset = type == null ? null : type.charset();
    // Jackson finds out about UTF-8, UTF-16 and UTF-32 by itself, which is quicker
    return charset == null || charset.name().startsWith("UTF-")
        ? JsonMappers.mapper().createParser(body)
        : JsonMappers.mapper().createParser(new InputStreamReader(body, charset));
  }

  private String readText(Response response, HttpCall<?> call)
      throws IOException, FailedAttemptException {
    var body = response.body();
    if (body.source().request(maxBytes + 1)) {
      throw tooLarge(call, "");
    }
    return body.string();
  }

  private FailedAttemptException tooLarge(HttpCall<?> call, String beginning) {
    return call.failures().unreadable("$", "it is larger than " + maxBytes + " bytes", beginning);
  }

  /** Reads a 2xx response to a raw call, which may still be an error in the service's own way. */
  JsonValue readRaw(Response response, HttpCall<?> call)
      throws IOException, FailedAttemptException {
    var text = readText(response, call);
    var json = json(text);
    var error =
        envelope.judge(new ErrorResponse(response.code(), call.state().rateLimit(), text, json));
    if (error != null) {
      throw call.failures().error(error, text);
    }
    return json != null ? json : text.isBlank() ? JsonValue.ofNull() : JsonValue.of(text);
  }

  /** The failure that a response reports that is not a success. */
  FailedAttemptException failure(Response response, HttpCall<?> call) {
    var text = beginning(response);
    var failed = new ErrorResponse(response.code(), call.state().rateLimit(), text, json(text));
    var judged = envelope.judge(failed);
    var error =
        judged != null ? judged : ServiceError.of(ErrorKind.of(response.code()), Optional.empty());
    return call.failures().error(response.isRedirect() ? redirected(error) : error, text);
  }

  /** What has arrived of an error counts, even when its body breaks off. */
  private static String beginning(Response response) {
    var body = response.body();
    var source = body.source();
    try {
      source.request(MAX_ERROR_BYTES + 1L);
    } catch (IOException brokenOff) {
      // status and headers say what happened; the words are a courtesy
    }
    var arrived = source.getBuffer();
    var bytes = arrived.snapshot((int) Math.min(arrived.size(), MAX_ERROR_BYTES));
    try (var whole = ResponseBody.create(bytes, body.contentType())) {
      return whole.string();
    } catch (IOException e) {
      return bytes.string(StandardCharsets.UTF_8);
    }
  }

  private static ServiceError redirected(ServiceError error) {
    return ServiceError.of(
        ErrorKind.OTHER,
        Optional.of(
            "a redirect that is not followed" + error.message().map(m -> ": " + m).orElse("")));
  }

  private static @Nullable JsonValue json(String text) {
    try {
      return text.isBlank() ? null : JsonValue.parse(text);
    } catch (IllegalArgumentException notJson) {
      return null;
    }
  }
}
