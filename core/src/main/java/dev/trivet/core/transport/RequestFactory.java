package dev.trivet.core.transport;

import dev.trivet.core.Operation;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.service.Endpoint;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Makes the requests of one call, without the credential. */
final class RequestFactory {

  private final Engine engine;
  private final RequestOptions options;
  private final Endpoint<?> endpoint;
  private final @Nullable RequestBody body;
  private final @Nullable String idempotencyKey;

  RequestFactory(Engine engine, CallState state, @Nullable RequestBody body) {
    this.engine = engine;
    this.options = state.options();
    this.endpoint = state.endpoint();
    this.body = body;
    // one key for all attempts, unless the caller has set one that outlives this call
    var header = endpoint.idempotencyHeader();
    this.idempotencyKey =
        header.isEmpty() || state.hasOption(header.get()) ? null : UUID.randomUUID().toString();
  }

  /** A request to the endpoint's address, or to where that was redirected to. */
  Request.Builder to(HttpUrl target) {
    var request =
        new Request.Builder()
            .url(target)
            .method(endpoint.operation().method(), body)
            .header("Accept", engine.profile().mediaType());
    for (var header : options.headers().entrySet()) {
      request.header(header.getKey(), header.getValue());
    }
    request.header("User-Agent", engine.userAgent());
    var compression = RequestEncoder.contentEncoding(body);
    if (compression != null) {
      request.header("Content-Encoding", compression);
    }
    if (idempotencyKey != null) {
      request.header(endpoint.idempotencyHeader().orElseThrow(), idempotencyKey);
    }
    if (engine.config().okHttpClient().isPresent()) {
      // for interceptors and listeners, which only a caller's client has: the first tag of a JVM
      // loads sixty classes
      request.tag(Operation.class, endpoint.operation());
    }
    return request;
  }
}
