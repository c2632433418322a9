package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.PageRead;
import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RawReply;
import dev.trivet.core.RawRequest;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.internal.Departures;
import dev.trivet.core.internal.HttpClients;
import dev.trivet.core.internal.RetryRule;
import dev.trivet.core.internal.RetryRule.Outcome;
import dev.trivet.core.internal.UserAgent;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls to one service and back: address, credential, attempt, judgement, repetition,
 * decoding. The only caller of the HTTP library; reads from top to bottom. Thread-safe.
 */
public final class ApiTransport implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;

  /** What all copies of a transport have in common. */
  private record Shared(
      ApiProfile profile,
      ClientConfig config,
      OkHttpClient http,
      Departures departures,
      String userAgent,
      BudgetGate gate,
      Bodies bodies) {}

  /** Reads a 2xx answer. */
  private interface Reader<R> {
    R read(Response response, CallTrace call) throws IOException, AttemptFailed;
  }

  private final Shared shared;
  private final Bodies bodies;
  private final RequestOptions options;

  private ApiTransport(Shared shared, RequestOptions options) {
    this.shared = shared;
    this.bodies = shared.bodies;
    this.options = options;
  }

  /** A transport to a service. */
  public static ApiTransport create(ApiProfile profile, ClientConfig config) {
    var gate = new BudgetGate(config.rateBudget(), profile);
    var agent = UserAgent.of(config.userAgent());
    var departures = new Departures();
    var http = HttpClients.create(config, departures);
    return new ApiTransport(
        new Shared(profile, config, http, departures, agent, gate, new Bodies(profile)),
        RequestOptions.builder().build());
  }

  /** A copy with other options for its calls; it shares connections, budget and everything else. */
  public ApiTransport with(Consumer<RequestOptions.Builder> change) {
    var builder = RequestOptions.builder().from(options);
    change.accept(builder);
    return new ApiTransport(shared, builder.build());
  }

  /** What the last answer that said anything said about the limit. */
  public RateLimit rateLimit() {
    return shared.gate.last();
  }

  /** How calls of this copy are repeated. */
  RetryPolicy retryPolicy() {
    return options.retryPolicy().orElse(shared.config.retryPolicy());
  }

  /** Waits the way calls of this transport do. */
  void sleep(Duration duration) throws InterruptedException {
    if (!duration.isZero()) {
      shared.config.sleeper().sleep(duration);
    }
  }

  /** Closes connections that this transport opened; a caller's own HTTP client is left alone. */
  @Override
  public void close() {
    if (shared.config.okHttpClient().isEmpty()) {
      HttpClients.close(shared.http);
    }
  }

  /** A call whose answer is one object. */
  public <T> T one(Endpoint<T> endpoint, Input input) {
    return call(
        endpoint,
        address(endpoint, input),
        bodies.write(endpoint, input.payload()),
        (response, call) -> bodies.readOne(response, endpoint, call));
  }

  /** A call whose answer is a whole list at once. */
  public <T> List<T> all(Endpoint<T> endpoint, Input input) {
    return call(
        endpoint,
        address(endpoint, input),
        bodies.write(endpoint, input.payload()),
        (response, call) -> List.copyOf(bodies.read(response, endpoint, call).items()));
  }

  /** A call whose answer says only that it was done. */
  public void none(Endpoint<Void> endpoint, Input input) {
    try {
      all(endpoint, input);
    } catch (NotFoundException | ConflictException e) {
      // a repeated DELETE that finds nothing left: the attempt whose answer was lost did it
      if (!e.mayHaveBeenApplied() || !endpoint.operation().verb().equals("DELETE")) {
        throw e;
      }
    }
  }

  /** A list, fetched page by page while it is walked; bad path arguments are refused at once. */
  public <T> Listing<T> list(Endpoint<T> endpoint, Input input) {
    var first = address(endpoint, input);
    return Listing.over((cursor, number) -> page(endpoint, first, cursor, number));
  }

  private <T> Page<T> page(
      Endpoint<T> endpoint, HttpUrl first, @Nullable String cursor, int number) {
    var base = shared.profile.baseUrl();
    var url = cursor == null ? first : Links.fromCursor(endpoint.operation(), base, cursor);
    Page<T> page =
        call(
            endpoint,
            url,
            null,
            (response, call) -> {
              var content = bodies.read(response, endpoint, call);
              var next = bodies.next(endpoint, url, content, call);
              return new Page<>(content.items(), next, content.unreadable(), call::info);
            });
    shared
        .config
        .observer()
        .ifPresent(
            o ->
                o.pageRead(
                    new PageRead(
                        endpoint.operation(), number, page.items().size(), page.unreadable())));
    return page;
  }

  /** Calls without a typed method. */
  public RawApi raw() {
    return this::raw;
  }

  private RawReply raw(RawRequest request) {
    var endpoint = Endpoint.of("raw", request.verb() + " " + request.template(), JsonValue.class);
    var query = Query.none();
    for (var parameter : request.query()) {
      query = query.with(parameter.name(), parameter.value());
    }
    var input = Input.path(request.arguments().toArray()).query(query);
    return call(
        endpoint,
        address(endpoint, input),
        bodies.writeRaw(endpoint, request.body()),
        (response, call) -> new RawReply(call.info(), bodies.readRaw(response, call)));
  }

  private HttpUrl address(Endpoint<?> endpoint, Input input) {
    var base = shared.profile.baseUrl();
    return input.query().on(endpoint.path().fill(base, endpoint.operation().name(), input.path()));
  }

  /** One call: attempts until one succeeds or the rule says that it is enough. */
  private <R> R call(
      Endpoint<?> endpoint, HttpUrl url, @Nullable RequestBody body, Reader<R> reader) {
    var call = new CallTrace(endpoint, shared.config, options);
    boolean succeeded = false;
    try {
      while (true) {
        try {
          var result = attempt(endpoint, url, body, call, reader);
          succeeded = true;
          return result;
        } catch (AttemptFailed failed) {
          pauseOrGiveUp(endpoint, call, failed);
        }
      }
    } finally {
      call.callEnded(succeeded);
    }
  }

  private void pauseOrGiveUp(Endpoint<?> endpoint, CallTrace call, AttemptFailed failed) {
    var wait =
        RetryRule.next(
            failed.outcome(),
            endpoint.isRepeatable(),
            call.attempts(),
            call.policy(),
            failed.asked(),
            call.left(),
            shared.config.jitter().getAsDouble());
    if (wait == null) {
      throw failed.error();
    }
    call.pause(
        failed.outcome() == Outcome.REFUSED_BY_LIMIT ? Reason.RATE_LIMITED : Reason.BACK_OFF, wait);
  }

  /**
   * One attempt: one request on the wire, or a few when the service redirects a GET within itself.
   */
  private <R> R attempt(
      Endpoint<?> endpoint,
      HttpUrl url,
      @Nullable RequestBody body,
      CallTrace call,
      Reader<R> reader)
      throws AttemptFailed {
    var target = url;
    for (int redirects = 0; ; redirects++) {
      if (call.isTimeUsedUp()) {
        throw call.timedOut("the time for the call is used up");
      }
      var request =
          new Request.Builder()
              .url(target)
              .method(endpoint.operation().verb(), body)
              .header("Accept", shared.profile.mediaType());
      for (var header : options.headers().entrySet()) {
        request.header(header.getKey(), header.getValue());
      }
      request.header("User-Agent", shared.userAgent());
      var token = shared.profile.auth().authorize(request, target, endpoint);
      var key = shared.gate.pass(token, call);
      call.sending(token);
      var sending = shared.http.newCall(request.build());
      sending.timeout().timeout(call.attemptTimeout().toNanos(), TimeUnit.NANOSECONDS);
      try (var response = execute(sending)) {
        call.answered(response);
        shared.gate.answered(key, call);
        if (response.isSuccessful()) {
          return reader.read(response, call);
        }
        var next = redirect(endpoint, target, response);
        if (next == null || redirects == MOST_REDIRECTS) {
          throw bodies.refusal(response, endpoint, call);
        }
        target = next;
      } catch (IOException e) {
        shared.gate.unanswered(key, shared.departures.contains(sending), call);
        throw bodies.lost(e, shared.departures.contains(sending), call);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        shared.gate.unanswered(key, shared.departures.contains(sending), call);
        throw call.interrupted();
      } finally {
        shared.departures.forget(sending);
        call.attemptEnded();
      }
    }
  }

  /** OkHttp lets an interrupt that comes while it connects through undeclared. */
  @SuppressWarnings("RedundantThrows")
  private static Response execute(Call call) throws IOException, InterruptedException {
    return call.execute();
  }

  private static @Nullable HttpUrl redirect(Endpoint<?> endpoint, HttpUrl from, Response response) {
    return response.isRedirect() && endpoint.isRead()
        ? Links.redirect(from, response.header("Location"))
        : null;
  }
}
