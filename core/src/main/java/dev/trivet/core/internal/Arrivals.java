package dev.trivet.core.internal;

import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Answers of a client as they arrive, without two habits of OkHttp's. Thread-safe. */
final class Arrivals {

  /** A media type and the header that it was read from. */
  private record Known(String header, @Nullable MediaType type) {}

  private volatile @Nullable Known last;

  /** The answer as the rest of the client shall see it. */
  Response mend(Response response) {
    var mended = response.newBuilder();
    var header = response.header("Content-Type");
    if (header != null) {
      mended.body(new Typed(response.body(), type(header)));
    }
    if (response.code() == 503 && "0".equals(response.header("Retry-After"))) {
      // OkHttp would repeat the call at once and unseen; the retry rule backs off instead
      mended.removeHeader("Retry-After");
    }
    return mended.build();
  }

  private @Nullable MediaType type(String header) {
    var known = last;
    if (known == null || !known.header().equals(header)) {
      known = new Known(header, MediaType.parse(header));
      last = known;
    }
    return known.type();
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
