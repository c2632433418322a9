package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.Endpoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All events of a call with one attempt, when nobody watches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ObserverOverheadBench {

  private static final Endpoint<JsonValue> GET =
      Endpoint.one("bench.things.get", "GET things/{id}", JsonValue.class);

  private final ClientConfig config = ClientConfig.builder().build();
  private final CallState state =
      new CallState(GET, config, RequestOptions.builder().build(), new AtomicReference<>());
  private final Request request = new Request.Builder().url("http://127.0.0.1/things/1").build();

  /** Not a constant, so that nothing is decided at compile time. */
  private @Nullable Failure failure;

  /** The events, as a call makes them. */
  @Benchmark
  public Request none() {
    var events = CallEvents.of(config.observers(), state);
    events.callStarted();
    var sent = events.attemptStarted(request, RateLimiter.Use.READ);
    events.attemptEnded(failure);
    events.callEnded(failure);
    return sent;
  }
}
