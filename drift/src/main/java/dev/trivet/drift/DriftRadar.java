package dev.trivet.drift;

import dev.trivet.core.Operation;
import dev.trivet.core.ResultObserver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds out what services send and this version of the SDK does not know: new members, members of
 * another type, new values of enumerations. The calls themselves succeed either way. Register it
 * like any other observer, with as many clients as you like:
 *
 * <pre>{@code
 * var radar = DriftRadar.collecting();
 * var rootly = RootlyClient.builder().apiKey(key).observer(radar).build();
 * ...
 * radar.found().forEach(drift -> log.info("{}", drift));
 * }</pre>
 *
 * <p>What it keeps has no values in it, see {@link Drift}, and is bounded: the first {@value #MOST}
 * different findings count. It reads every result that has a type to the last member, which takes
 * some of the time that decoding it took. It does not see raw calls, errors, and what surrounds
 * results in a response, such as links and totals. Thread-safe.
 */
public final class DriftRadar implements ResultObserver {

  /** The most findings that are kept. */
  public static final int MOST = 1_000;

  private final Set<Drift> found = new LinkedHashSet<>();
  private final Consumer<Drift> listener;

  private DriftRadar(Consumer<Drift> listener) {
    this.listener = listener;
  }

  /** {@return a radar to ask now and then what it has found} */
  public static DriftRadar collecting() {
    return new DriftRadar(drift -> {});
  }

  /**
   * A radar that also tells about every finding once, on the calling thread.
   *
   * @param listener told about a finding when it is first seen; what it throws reaches the caller
   *     of the API
   * @return the radar
   */
  public static DriftRadar telling(Consumer<Drift> listener) {
    return new DriftRadar(listener);
  }

  /**
   * A radar for tests against the real service: the first call that returns something unknown fails
   * with an {@code AssertionError} that names it, although the service has carried it out.
   *
   * @return the radar
   */
  public static DriftRadar strict() {
    return new DriftRadar(
        drift -> {
          throw new AssertionError(drift.toString());
        });
  }

  /** {@return what was found so far, each once, in the order in which it was first seen} */
  public List<Drift> found() {
    synchronized (found) {
      return List.copyOf(found);
    }
  }

  /** Forgets what was found. */
  public void clear() {
    synchronized (found) {
      found.clear();
    }
  }

  @Override
  public void onResult(Operation operation, Object result) {
    new ResultWalk(operation.name(), this::add).walk(result);
  }

  private void add(Drift drift) {
    boolean isNew;
    synchronized (found) {
      isNew = found.size() < MOST && found.add(drift);
    }
    if (isNew) {
      listener.accept(drift);
    }
  }
}
