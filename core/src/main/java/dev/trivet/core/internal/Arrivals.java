package dev.trivet.core.internal;

import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Answers of a client as they arrive, without two habits of OkHttp's. Thread-safe. */
final class Arrivals {

  private final Latest<String, Optional<MediaType>> types =
      new Latest<>(header -> Optional.ofNullable(MediaType.parse(header)));

  /** The answer as the rest of the client shall see it. */
  Response mend(Response response) {
    var mended = response.newBuilder();
    var header = response.header("Content-Type");
    if (header != null) {
      mended.body(new Typed(response.body(), types.of(header).orElse(null)));
    }
    if (response.code() == 503 && "0".equals(response.header("Retry-After"))) {
      // OkHttp would repeat the call at once and unseen; the retry rule backs off instead
      mended.removeHeader("Retry-After");
    }
    return mended.build();
  }

  /**
   * A body whose media type is known. OkHttp asks every body for it and would take it apart by
   * regular expressions each time, which costs as much as reading a small answer.
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
