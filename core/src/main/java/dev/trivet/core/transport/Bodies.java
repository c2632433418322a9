package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.Failure;
import dev.trivet.core.internal.JsonMappers;
import dev.trivet.core.internal.KeptBody;
import dev.trivet.core.internal.Redaction;
import dev.trivet.core.internal.RetryRule.Outcome;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Turns payloads into request bodies, and answers into results or failures. */
final class Bodies {

  /** How much of an error's body is read. */
  private static final int MOST_ERROR_TEXT = 64 * 1024;

  private final ApiProfile profile;
  private final MediaType mediaType;

  Bodies(ApiProfile profile) {
    this.profile = profile;
    this.mediaType = MediaType.get(profile.mediaType());
  }

  /** A body that OkHttp will never send a second time of its own accord. */
  private static final class Once extends RequestBody {
    private final @Nullable MediaType type;
    private final byte[] bytes;

    Once(@Nullable MediaType type, byte[] bytes) {
      this.type = type;
      this.bytes = bytes;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return bytes.length;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(bytes);
    }
  }

  /** The body of a request; null for verbs that send none. */
  @Nullable RequestBody write(Endpoint<?> endpoint, @Nullable Object payload) {
    if (payload == null) {
      return empty(endpoint);
    }
    var buffer = new Buffer();
    try (var out = JsonMappers.mapper().createGenerator(buffer.outputStream())) {
      profile.envelope().write(out, endpoint, payload);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          endpoint.operation().name() + ": the payload is no JSON", e);
    }
    return new Once(mediaType, buffer.readByteArray());
  }

  /** A body that is sent as it is. */
  @Nullable RequestBody writeRaw(Endpoint<?> endpoint, Optional<JsonValue> body) {
    return body.isPresent()
        ? new Once(mediaType, body.get().toJson().getBytes(StandardCharsets.UTF_8))
        : empty(endpoint);
  }

  private static @Nullable RequestBody empty(Endpoint<?> endpoint) {
    return switch (endpoint.operation().verb()) {
      case "POST", "PUT", "PATCH" -> new Once(null, new byte[0]);
      default -> null;
    };
  }

  /** Reads a 2xx answer. */
  <T> Content<T> read(Response response, Endpoint<T> endpoint, CallTrace call)
      throws IOException, AttemptFailed {
    try (var body = new KeptBody(response.body().source())) {
      return read(body, endpoint, call);
    }
  }

  /** Reads a 2xx answer that is one object. */
  <T> T readOne(Response response, Endpoint<T> endpoint, CallTrace call)
      throws IOException, AttemptFailed {
    try (var body = new KeptBody(response.body().source())) {
      var items = read(body, endpoint, call).items();
      if (items.isEmpty()) {
        var problem = "it holds no readable " + endpoint.type().getSimpleName();
        throw unreadable("$", problem, body.beginning(), call);
      }
      return items.get(0);
    }
  }

  /** Reads a body in one pass, without holding it. */
  private <T> Content<T> read(KeptBody body, Endpoint<T> endpoint, CallTrace call)
      throws IOException, AttemptFailed {
    var content = new Content<T>();
    if (endpoint.isVoid() && !profile.envelope().readsVoid()) {
      return content;
    }
    try (var in = JsonMappers.mapper().createParser(body.stream())) {
      if (in.nextToken() != null) {
        profile.envelope().read(in, endpoint, content);
      } else if (!endpoint.isVoid()) {
        throw unreadable("$", "it is empty", body.beginning(), call);
      }
    } catch (JsonProcessingException e) {
      throw unreadable(path(e), problem(e), body.beginning(), call);
    }
    var failure = content.failure();
    if (failure != null) {
      throw failed(failure, body.beginning(), call);
    }
    return content;
  }

  /** Reads a 2xx answer to a raw call, which may still be a failure in the service's own way. */
  JsonValue readRaw(Response response, CallTrace call) throws IOException, AttemptFailed {
    var text = response.body().string();
    var json = json(text);
    var failure =
        profile.envelope().judge(new Reply(response.code(), call.rateLimit(), text, json));
    if (failure != null) {
      throw failed(failure, text, call);
    }
    return json != null ? json : text.isBlank() ? JsonValue.ofNull() : JsonValue.of(text);
  }

  /** Reads an answer that is no success. */
  AttemptFailed refusal(Response response, Endpoint<?> endpoint, CallTrace call)
      throws IOException {
    var source = response.body().source();
    source.request(MOST_ERROR_TEXT + 1L);
    var size = Math.min(source.getBuffer().size(), MOST_ERROR_TEXT);
    var text = source.readString(size, StandardCharsets.UTF_8);
    var reply = new Reply(response.code(), call.rateLimit(), text, json(text));
    var judged = profile.envelope().judge(reply);
    var failure =
        judged != null ? judged : Failure.of(Failure.Kind.of(response.code()), Optional.empty());
    return failed(response.isRedirect() ? redirected(failure) : failure, text, call);
  }

  private static Failure redirected(Failure failure) {
    return Failure.of(
        Failure.Kind.OTHER,
        Optional.of(
            "a redirect that is not followed" + failure.message().map(m -> ": " + m).orElse("")));
  }

  private static AttemptFailed failed(Failure failure, String text, CallTrace call) {
    int status = call.status().orElse(0);
    var outcome =
        failure.kind() == Failure.Kind.RATE_LIMITED
            ? Outcome.REFUSED_BY_LIMIT
            : failure.kind() == Failure.Kind.SERVER || status == 408
                ? Outcome.SERVER_FAILED
                : Outcome.FINAL;
    boolean uncertain = call.becomesUncertain(outcome == Outcome.SERVER_FAILED);
    var redaction = call.redaction();
    var clean =
        new Failure(
            failure.kind(),
            failure.message().map(redaction::clean).map(Bodies::oneLine),
            clean(failure.fieldErrors(), redaction));
    var error = ApiStatusException.of(clean, call.info(), uncertain, redaction.clean(text));
    return new AttemptFailed(error, outcome, call.rateLimit().retryAfter());
  }

  private static Map<String, List<String>> clean(
      Map<String, List<String>> fieldErrors, Redaction redaction) {
    var clean = new LinkedHashMap<String, List<String>>();
    fieldErrors.forEach(
        (name, words) ->
            clean.put(redaction.clean(name), words.stream().map(redaction::clean).toList()));
    return clean;
  }

  /** Messages stay on one line of bounded length, whatever a proxy in between may have sent. */
  private static String oneLine(String message) {
    var line = message.strip().replaceAll("\\s+", " ");
    return line.length() <= 500 ? line : line.substring(0, 500) + "...";
  }

  /** There was no complete answer. */
  AttemptFailed lost(IOException e, boolean departed, CallTrace call) {
    boolean uncertain = call.becomesUncertain(departed);
    if (Thread.currentThread().isInterrupted()) {
      throw call.interrupted();
    }
    var outcome = departed ? Outcome.BROKEN : Outcome.NOT_SENT;
    ApiException error;
    if (e instanceof InterruptedIOException) {
      error = call.timedOut(departed ? "no complete answer in time" : "no connection in time");
    } else {
      var detail =
          !departed
              ? "no connection"
              : call.status().isPresent()
                  ? "the answer broke off"
                  : "the connection broke before an answer came";
      error =
          new ApiConnectionException(
              call.operation(), call.attempts(), uncertain, detail, call.redaction().clean(e));
    }
    return new AttemptFailed(error, outcome);
  }

  /** The cursor of the next page, or null after the last one. */
  @Nullable String next(Endpoint<?> endpoint, HttpUrl current, Content<?> content, CallTrace call)
      throws AttemptFailed {
    try {
      var next = endpoint.paging().next(profile.baseUrl(), current, content);
      return next == null ? null : Links.cursor(endpoint.operation(), profile.baseUrl(), next);
    } catch (UnsafeLinkException e) {
      throw unreadable("$.links.next", String.valueOf(e.getMessage()), "", call);
    }
  }

  private static AttemptFailed unreadable(
      String path, String problem, String prefix, CallTrace call) {
    boolean uncertain = call.becomesUncertain(true);
    var context = new ApiDecodeException.Context(call.operation(), call.attempts(), uncertain);
    int status = call.status().orElse(0);
    var clean = call.redaction().clean(prefix);
    return new AttemptFailed(
        new ApiDecodeException(context, status, path, problem, clean), Outcome.FINAL);
  }

  private static @Nullable JsonValue json(String text) {
    try {
      return text.isBlank() ? null : JsonValue.parse(text);
    } catch (IllegalArgumentException notJson) {
      return null;
    }
  }

  /** The problem without a word of the body, which Jackson's own messages quote. */
  private static String problem(JsonProcessingException e) {
    var at = e.getLocation();
    var where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    boolean shape =
        e instanceof JsonMappingException && !(e.getCause() instanceof JsonProcessingException);
    return (shape ? "it has an unexpected shape" : "it is not JSON, or broke off") + where;
  }

  private static String path(JsonProcessingException e) {
    var path = new StringBuilder("$");
    if (e instanceof JsonMappingException mapping) {
      for (var step : mapping.getPath()) {
        path.append(
            step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]");
      }
    }
    return path.toString();
  }
}
