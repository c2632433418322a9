package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.Operation;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The context of an observed call. */
public final class CallContext extends Observation.Context {

  private final ApiObserver.CallStart start;
  private ApiObserver.@Nullable Call end;

  CallContext(ApiObserver.CallStart start) {
    this.start = start;
  }

  void ended(ApiObserver.Call call) {
    end = call;
  }

  /** {@return the operation that is called} */
  public Operation operation() {
    return start.operation();
  }

  /** {@return how the call has ended; empty while it is in progress} */
  public Optional<ApiObserver.Call> end() {
    return Optional.ofNullable(end);
  }
}
