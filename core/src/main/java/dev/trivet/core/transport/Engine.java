package dev.trivet.core.transport;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.TrivetVersion;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.ServiceProfile;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What all copies of a transport have in common. */
record Engine(
    ServiceProfile profile,
    ClientConfig config,
    OkHttpClient http,
    SentCalls sentCalls,
    String userAgent,
    RateLimitGate gate,
    RequestEncoder encoder,
    ResponseDecoder decoder,
    AtomicReference<@Nullable Redaction> redaction,
    AtomicBoolean closed) {

  static Engine of(ServiceProfile profile, ClientConfig config) {
    var sentCalls = new SentCalls();
    return new Engine(
        profile,
        config,
        HttpClients.create(config, sentCalls),
        sentCalls,
        userAgent(config.userAgent()),
        new RateLimitGate(config.rateLimiter(), profile),
        new RequestEncoder(profile),
        new ResponseDecoder(profile.envelope(), config.maxResponseBytes()),
        new AtomicReference<>(),
        new AtomicBoolean());
  }

  /** What the SDK says about itself, behind what the caller says. */
  private static String userAgent(Optional<String> caller) {
    var own = "trivet-java/" + TrivetVersion.VALUE + " (Java " + Runtime.version().feature() + ")";
    return caller.isPresent() ? caller.get() + " " + own : own;
  }

  /** Closes what was opened here; a caller's own HTTP client is left alone. */
  void close() {
    closed.set(true);
    if (config.okHttpClient().isEmpty()) {
      HttpClients.close(http);
    }
  }

  void checkOpen(Operation operation) {
    if (closed.get()) {
      throw new IllegalStateException(operation.name() + ": the client is closed");
    }
  }

  /** A call is over; its connection went to a pool that nobody will use when we are closed. */
  void callEnded() {
    if (closed.get()) {
      close();
    }
  }

  /** The same engine with another credential. */
  Engine withAuth(AuthScheme auth) {
    var changed =
        new ServiceProfile(
            profile.service(),
            profile.baseUrl(),
            auth,
            profile.envelope(),
            profile.mediaType(),
            profile.separateWriteLimit());
    return new Engine(
        changed, config, http, sentCalls, userAgent, gate, encoder, decoder, redaction, closed);
  }
}
