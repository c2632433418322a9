package dev.trivet.core.transport;

import dev.trivet.core.service.LastValueCache;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Changes responses as they arrive, so that two habits of OkHttp's do no harm. Thread-safe. */
final class ResponseFixups {

  private final LastValueCache<String, Optional<MediaType>> types =
      new LastValueCache<>(header -> Optional.ofNullable(MediaType.parse(header)));

  /** The response as the rest of the client sees it. */
  Response apply(Response response, Attempt attempt) {
    var fixed = response.newBuilder();
    var header = response.header("Content-Type");
    if (header != null) {
      fixed.body(new Typed(response.body(), types.of(header).orElse(null)));
    }
    var retryAfter = response.header("Retry-After");
    if (retryAfter != null && (response.code() == 503 || response.code() == 408)) {
      // OkHttp would act on it: repeat the call unseen, or fail on a number that is too large
      attempt.retryAfter(retryAfter);
      fixed.removeHeader("Retry-After");
    }
    return fixed.build();
  }

  /**
   * A body whose media type is known. OkHttp asks every body for it and would take it apart by
   * regular expressions each time, which costs as much as reading a small response.
   */
  private static final class Typed extends ResponseBody {

    private final ResponseBody body;
    private final @Nullable MediaType type;

    Typed(ResponseBody body, @Nullable MediaType type) {
      this.body = body;
      this.type = type;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public BufferedSource source() {
      return body.source();
    }
  }
}
