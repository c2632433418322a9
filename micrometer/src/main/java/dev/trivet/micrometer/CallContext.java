package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.Operation;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a call while it is observed. */
public final class CallContext extends Observation.Context {

  private final ApiObserver.CallStart start;
  private ApiObserver.@Nullable Call end;

  CallContext(ApiObserver.CallStart start) {
    this.start = start;
  }

  void ended(ApiObserver.Call call) {
    end = call;
  }

  /** {@return which call} */
  public Operation operation() {
    return start.operation();
  }

  /** {@return how the call has ended; empty while it is under way} */
  public Optional<ApiObserver.Call> end() {
    return Optional.ofNullable(end);
  }
}
