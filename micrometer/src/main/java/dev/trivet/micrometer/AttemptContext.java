package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.RequestHeaders;
import dev.trivet.core.Operation;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The context of an observed attempt, one request on the wire. Handlers for tracing write the trace
 * ID into its carrier, the headers of the request.
 */
public final class AttemptContext extends SenderContext<RequestHeaders> {

  private final ApiObserver.AttemptStart start;
  private ApiObserver.@Nullable Attempt end;

  AttemptContext(ApiObserver.AttemptStart start, RequestHeaders headers) {
    super(
        (carrier, name, value) ->
            Objects.requireNonNull(carrier, "carrier is set below").set(name, value),
        Kind.CLIENT);
    this.start = start;
    setCarrier(headers);
    setRemoteServiceName(start.operation().service());
  }

  void ended(ApiObserver.Attempt attempt) {
    end = attempt;
  }

  /** {@return the operation that is called} */
  public Operation operation() {
    return start.operation();
  }

  /** {@return the number of the attempt within its call, from 1} */
  public int attempt() {
    return start.attempt();
  }

  /** {@return how the attempt has ended; empty while it is in progress} */
  public Optional<ApiObserver.Attempt> end() {
    return Optional.ofNullable(end);
  }
}
