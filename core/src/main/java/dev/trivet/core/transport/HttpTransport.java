package dev.trivet.core.transport;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RawApi;
import dev.trivet.core.RawRequest;
import dev.trivet.core.RawResponse;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Sleeper;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.ResultShape;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Carries calls over OkHttp: addresses and shapes here, the attempts in {@link HttpCall}. */
public final class HttpTransport implements Transport {

  private final Engine engine;
  private final RequestOptions options;

  private HttpTransport(Engine engine, RequestOptions options) {
    this.engine = engine;
    this.options = options;
  }

  /**
   * A transport to a service.
   *
   * @throws IllegalStateException when the libraries on the class path do not fit
   */
  public static Transport create(ServiceProfile profile, ClientConfig config) {
    Libraries.checkJackson();
    try {
      return new HttpTransport(Engine.of(profile, config), RequestOptions.builder().build());
    } catch (LinkageError e) {
      throw Libraries.explained(e);
    }
  }

  @Override
  public Transport withOptions(Consumer<RequestOptions.Builder> change) {
    var builder = RequestOptions.builder().from(options);
    Preconditions.notNull("change", change).accept(builder);
    return new HttpTransport(engine, builder.build());
  }

  @Override
  public Transport withAuth(AuthScheme auth) {
    return new HttpTransport(engine.withAuth(auth), options);
  }

  @Override
  public RateLimit rateLimit() {
    return engine.gate().last();
  }

  @Override
  public RetryPolicy retryPolicy() {
    return options.retryPolicy().orElse(engine.config().retryPolicy());
  }

  @Override
  public Clock clock() {
    return engine.config().clock();
  }

  @Override
  public Sleeper sleeper() {
    return engine.config().sleeper();
  }

  @Override
  public void close() {
    engine.close();
  }

  /** The result has the type that the endpoint was declared with. */
  @Override
  @SuppressWarnings({"unchecked", "NullAway"})
  public <R> R call(Endpoint<R> endpoint, CallInput input) {
    engine.checkOpen(endpoint.operation());
    var address = address(endpoint, input);
    if (endpoint.shape() == ResultShape.PAGE) {
      return (R) PageSource.listing(engine, options, endpoint, address);
    }
    var body = engine.encoder().encode(endpoint, input);
    if (endpoint.shape() == ResultShape.NONE) {
      run(endpoint, address, body, (response, call) -> decoder().read(response, call));
      return null;
    }
    Object result =
        endpoint.shape() == ResultShape.ONE
            ? run(
                endpoint,
                address,
                body,
                (response, call) -> decoder().readOne(response, call, input.streamed()))
            : run(
                endpoint,
                address,
                body,
                (response, call) -> List.copyOf(decoder().read(response, call).items()));
    var observers = engine.config().observers();
    if (!observers.isEmpty()) {
      Observers.resultRead(observers, endpoint.operation(), result);
    }
    return (R) result;
  }

  private ResponseDecoder decoder() {
    return engine.decoder();
  }

  private <R> R run(
      Endpoint<?> endpoint, HttpUrl url, @Nullable RequestBody body, HttpCall.Reader<R> reader) {
    return new HttpCall<>(engine, options, endpoint, url, body, reader).run();
  }

  @Override
  public RawApi raw() {
    return this::raw;
  }

  private RawResponse raw(RawRequest request) {
    var endpoint =
        Endpoint.one(
            engine.profile().service() + ".raw",
            request.method() + " " + request.template(),
            JsonValue.class);
    var query = QueryParameters.none();
    for (var parameter : request.query()) {
      query = query.with(parameter.name(), parameter.value());
    }
    var input = CallInput.path(request.arguments().toArray()).query(query);
    return run(
        endpoint,
        address(endpoint, input),
        engine.encoder().encodeRaw(endpoint, request.body()),
        (response, call) ->
            new RawResponse(call.state().info(), decoder().readRaw(response, call)));
  }

  private HttpUrl address(Endpoint<?> endpoint, CallInput input) {
    var base = engine.profile().baseUrl();
    return input.query().on(endpoint.path().fill(base, endpoint.operation().name(), input.path()));
  }
}
